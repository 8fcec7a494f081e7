import { writtenConditions } from '../answers/written-conditions'
import { askedIn } from './asked-in'
import type { PartnerPart } from './partner-parts'
import type { Report } from './report'

/** How much there is of each part that can be shared, of a report that leaves nothing out; 0 when there is nothing. */
export function partnerAmounts(report: Report): Readonly<Record<PartnerPart, number>> {
  const { advice, blindSpots, unanswered, notApplicable, decision, context } = report
  const asked = askedIn(report)
  const autonomy = context.find(({ question }) => question === 'autonomy')?.value ?? null
  return {
    strengths: advice.strengths.length,
    gates: report.gates.length,
    advice: advice.actions.length + advice.rest.length,
    open: blindSpots.length + unanswered.length + notApplicable.length,
    answers: asked.filter(({ choice }) => choice !== null).length,
    notes: asked.filter(({ note }) => note.trim() !== '').length,
    actions: report.actions.length,
    autonomy: autonomy === null ? 0 : 1,
    decision: writtenConditions(decision).length,
  }
}
