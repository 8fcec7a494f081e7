import { useState, type ReactNode } from 'react'
import type { QuestionId } from '@/domain/answers/answer'
import { useDossier } from '@/services'
import { Disclosure } from '@/ui/disclosure'

/** Open from the start when something was written before; later only the person opens and closes it. */
export function Folded({
  question,
  summary,
  children,
}: {
  readonly question: QuestionId
  readonly summary: string
  readonly children: ReactNode
}) {
  const talk = useDossier().workshop?.points[question]
  const [written] = useState(talk !== undefined && talk.said + talk.agreed !== '')
  return <Disclosure summary={summary} open={written} later={children} />
}
