import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import { useDossier } from '@/services'
import { Disclosure } from '@/ui/disclosure'

/** Open from the start when something was written before; later only the person opens and closes it. */
export function Folded({ question, children }: { readonly question: QuestionId; readonly children: ReactNode }) {
  const { t } = useTranslation('agenda')
  const talk = useDossier().workshop?.points[question]
  const [written] = useState(talk !== undefined && talk.said + talk.agreed !== '')
  return <Disclosure summary={t('open')} open={written} later={children} />
}
