import { reaches } from '../scoring/threshold'
import type { Ground } from './advice'
import type { Condition } from './condition'
import { readablePhase, readablePhases, type Facts, type ReadablePhase } from './facts'
import { isTiltAlert } from './tilt-alert'

/** The words of the vocabulary that speak of depth against progress. */
export type BalanceCondition = Extract<
  Condition,
  { is: 'tilt' | 'balanced' | 'tilt-alert' | 'no-tilt-alert' | 'strong-phase' }
>

/** What makes a condition on the balance true; null when it is not. */
export function judgeBalance(condition: BalanceCondition, facts: Facts): readonly Ground[] | null {
  switch (condition.is) {
    case 'tilt': {
      const whole = wholeBalance(facts)
      if (whole === null || whole.level < condition.level) return null
      const lead = condition.towards === 'P' ? whole.ground.delta : -whole.ground.delta
      return lead >= condition.by ? [whole.ground] : null
    }
    case 'balanced': {
      const whole = wholeBalance(facts)
      if (whole === null || whole.level < condition.level) return null
      return Math.abs(whole.ground.delta) <= condition.within ? [whole.ground] : null
    }
    case 'tilt-alert': {
      const alerts = readablePhases(facts).filter(
        (phase) =>
          (condition.phase === 'any' || condition.phase === phase.phase) && isTiltAlert(phase, condition.towards),
      )
      return alerts.length === 0 ? null : alerts.map(groundOf)
    }
    case 'no-tilt-alert':
      return readablePhases(facts).some((phase) => isTiltAlert(phase, 'D') || isTiltAlert(phase, 'P')) ? null : []
    case 'strong-phase': {
      const phase = readablePhase(facts, facts.phase)
      if (phase === undefined || !reaches(phase.score, condition.score)) return null
      const balanced = Math.abs(phase.balance.delta) <= condition.within
      const known = phase.coverage.pct !== null && reaches(phase.coverage.pct, condition.percent)
      return balanced && known ? [{ kind: 'phase', phase: phase.phase, score: phase.score }, groundOf(phase)] : null
    }
  }
}

type BalanceGround = Extract<Ground, { kind: 'balance' }>

/** The balance over the phases in scope, where it may be shown. */
function wholeBalance({ evaluation }: Facts): { readonly level: number; readonly ground: BalanceGround } | null {
  const { balance, movements, overallShown } = evaluation
  const [depth, progress] = [movements.D.score, movements.P.score]
  if (!overallShown || balance === null || depth === null || progress === null) return null
  return { level: balance.level, ground: { kind: 'balance', phase: null, delta: balance.delta, depth, progress } }
}

function groundOf({ phase, balance, depth, progress }: ReadablePhase): BalanceGround {
  return { kind: 'balance', phase, delta: balance.delta, depth, progress }
}
