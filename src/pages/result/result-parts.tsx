import { memo } from 'react'
import type { Dossier } from '@/domain/answers/dossier'
import type { Report } from '@/domain/report/report'
import { AdviceSection } from './advice/advice-section'
import { DecisionSection } from './decision/decision-section'
import { GatesSection } from './gates-section'
import { NextStep } from './next-step'
import { PictureSection } from './picture-section'
import { Beam } from './pictures'
import { SignalSection } from './signal-section'
import { WhatIfSection } from './what-if/what-if-section'

/**
 * The parts of the result in the order in which a director needs them: the signal first. Drawn again only for another
 * report, so that a letter typed in the decision does not wait for the pictures.
 */
export const ResultParts = memo(function ResultParts({
  report,
  dossier,
}: {
  readonly report: Report
  readonly dossier: Dossier
}) {
  const { id: dossierId, rounds } = dossier
  const [round] = rounds
  if (round === undefined) return null
  return (
    <>
      <SignalSection report={report} dossierId={dossierId} beam={<Beam report={report} />} />
      <PictureSection report={report} />
      <GatesSection report={report} dossierId={dossierId} />
      <AdviceSection report={report} round={round} dossierId={dossierId} />
      <WhatIfSection report={report} dossier={dossier} round={round} />
      <DecisionSection report={report} />
      <NextStep dossierId={dossierId} />
    </>
  )
})
