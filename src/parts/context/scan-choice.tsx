import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { setScan } from '@/domain/answers/change-dossier'
import type { Scan } from '@/domain/answers/scan'
import { wholeProgressOf } from '@/domain/answers/progress'
import { useRound } from '@/services'
import { ChoiceGroup } from '@/ui/choice-group'
import type { ChangeDossier } from './change'

/** Reading a statement and its sign, and choosing a level. Our estimate; it is said on the screen. */
const SECONDS_A_QUESTION = 20

/** Quick or full, each with the number of questions it asks here and the minutes that takes. */
export function ScanChoice({
  question,
  later,
  change,
}: {
  readonly question: ReactNode
  /** What it means to choose the other one later. */
  readonly later: string
  readonly change: ChangeDossier
}) {
  const { t } = useTranslation('wizard')
  const round = useRound()

  const option = (scan: Scan) => {
    const { of } = wholeProgressOf({ ...round, scan })
    return {
      value: scan,
      label: t(`context.scan.${scan}`),
      explain: t(`context.scan.${scan}Explain`, {
        questions: t('context.scan.questions', { count: of }),
        minutes: t('context.scan.minutes', { count: Math.ceil((of * SECONDS_A_QUESTION) / 60) }),
      }),
    }
  }

  return (
    <ChoiceGroup<Scan>
      place="scan"
      question={question}
      help={`${t('context.scan.help', { seconds: SECONDS_A_QUESTION })} ${later}`}
      options={[option('quick'), option('full')]}
      chosen={round.scan}
      onChoose={(scan) => change((dossier) => setScan(dossier, scan))}
    />
  )
}
