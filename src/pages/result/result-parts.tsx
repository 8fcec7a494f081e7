import type { Dossier } from '@/domain/answers/dossier'
import type { Report } from '@/domain/report/report'
import { AdviceSection } from './advice/advice-section'
import { DecisionSection } from './decision/decision-section'
import { GatesSection } from './gates-section'
import { NextStep } from './next-step'
import { OnThisPage } from './on-this-page'
import { PictureSection } from './picture-section'
import { Beam } from './pictures'
import { SignalSection } from './signal-section'
import { useScoredRound } from './use-scored-round'
import { WhatIfSection } from './what-if/what-if-section'

/** The parts of the result in the order in which a director needs them: the signal first. */
export function ResultParts({ report, dossier }: { readonly report: Report; readonly dossier: Dossier }) {
  const round = useScoredRound(dossier)
  const dossierId = dossier.id
  return (
    <>
      <OnThisPage />
      <SignalSection report={report} dossierId={dossierId} beam={<Beam report={report} />} />
      <PictureSection report={report} />
      <GatesSection report={report} dossierId={dossierId} />
      <AdviceSection report={report} round={round} dossierId={dossierId} />
      <WhatIfSection report={report} dossier={dossier} round={round} />
      <DecisionSection report={report} />
      <NextStep dossierId={dossierId} />
    </>
  )
}
