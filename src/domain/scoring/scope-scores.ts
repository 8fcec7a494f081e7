import type { Movement, Theme } from '../instrument/axes'
import { balanceOf } from './balance'
import { bandOf } from './bands'
import { confidenceOf } from './coverage'
import type { Evaluation } from './evaluation'
import { intervalOf, type Thrice } from './intervals'
import type { ScopeReading } from './scope-reading'

/** What an evaluation says about the scope as a whole. */
type ScopeScores = Pick<
  Evaluation,
  'themes' | 'movements' | 'overall' | 'overallShown' | 'overallBand' | 'coverage' | 'confidence' | 'balance' | 'gates'
>

/** Themes, movements and the overall score with their intervals and their names. Source: instrument C.4 to C.7. */
export function scopeScores(scopes: Thrice<ScopeReading>): ScopeScores {
  const { overall, movements, coverage, gates, phases } = scopes.given
  const theme = (theme: Theme) => intervalOf(scopes, (scope) => scope.themes[theme])
  const movement = (movement: Movement) => intervalOf(scopes, (scope) => scope.movements[movement])
  const overallShown = phases.every(({ shown }) => shown)
  return {
    themes: { M: theme('M'), I: theme('I'), R: theme('R') },
    movements: { D: movement('D'), P: movement('P') },
    overall: intervalOf(scopes, (scope) => scope.overall),
    overallShown,
    overallBand: overallShown && overall !== null ? bandOf(overall) : null,
    coverage,
    confidence: confidenceOf(coverage, overallShown),
    balance: balanceOf(movements.D, movements.P),
    gates,
  }
}
