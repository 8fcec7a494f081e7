import type { AdviceList } from '@/domain/advice/advice'
import type { Coverage, Evaluation, PhaseScore } from '@/domain/scoring/evaluation'

/** One round as the command line prints it; names and order are those of the file format, numbers are unrounded. */
export function evaluationAsJson(evaluation: Evaluation, advice: AdviceList): object {
  const { phases, themes, movements, overall, signal } = evaluation
  return {
    k: evaluation.k,
    weights: evaluation.weights,
    cells: evaluation.cells,
    movement: movementsOf(phases),
    phase: byPhase(phases, ({ score }) => score),
    phase_lo: byPhase(phases, ({ lo }) => lo),
    phase_hi: byPhase(phases, ({ hi }) => hi),
    phase_shown: byPhase(phases, ({ shown }) => shown),
    theme: { M: themes.M.score, I: themes.I.score, R: themes.R.score },
    movement_scope: { D: movements.D.score, P: movements.P.score },
    overall: overall.score,
    overall_lo: overall.lo,
    overall_hi: overall.hi,
    overall_shown: evaluation.overallShown,
    coverage: coverageAsJson(evaluation.coverage),
    balance_phase: byPhase(phases, ({ balance }) => balance),
    balance: evaluation.balance,
    skips: evaluation.skips,
    gates: evaluation.gates,
    signal: signal.signal,
    signal_lo: signal.lo,
    signal_hi: signal.hi,
    calculated_phase: evaluation.calculated,
    rules_fired: advice.fired,
    rules_shown: idsOf(advice.actions),
    rules_strengths: idsOf(advice.strengths),
    rules_rest: idsOf(advice.rest),
  }
}

function byPhase<Value>(phases: readonly PhaseScore[], part: (phase: PhaseScore) => Value): Record<string, Value> {
  return Object.fromEntries(phases.map((phase) => [phase.phase, part(phase)]))
}

function movementsOf(phases: readonly PhaseScore[]): Record<string, number | null> {
  return Object.fromEntries(
    phases.flatMap(({ phase, depth, progress }) => [
      [`${phase}.D`, depth],
      [`${phase}.P`, progress],
    ]),
  )
}

function coverageAsJson({ pct, answered, of }: Coverage): object {
  return { pct, answered, of }
}

function idsOf(advices: AdviceList['actions']): readonly string[] {
  return advices.map(({ id }) => id)
}
