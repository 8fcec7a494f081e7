import { declaredPhase } from '../answers/asked'
import type { Round } from '../answers/dossier'
import { numberOf } from '../instrument/axes'
import { askedAnswers, fillOpen } from './asked-answers'
import type { Evaluation } from './evaluation'
import { eachOf, type Thrice } from './intervals'
import { moduleScores } from './modules'
import { phaseScores } from './phase-scores'
import { calculatedPosition } from './position'
import { readAnswers, type Reading } from './reading'
import { readScope } from './scope-reading'
import { scopeScores } from './scope-scores'
import { signalOf } from './signal'
import { skippedSteps } from './skips'
import { weightsOf } from './weights'

/** All numbers of a round, from its context and its answers to what was asked. Source: instrument C. */
export function evaluateRound(round: Round): Evaluation {
  const weights = weightsOf(round.context)
  const answers = askedAnswers(round)
  const ways = { given: answers, worst: fillOpen(answers, 0), best: fillOpen(answers, 100) }
  const readings: Thrice<Reading> = eachOf(ways, (way) => readAnswers(way, weights))

  const declared = declaredPhase(round.context)
  const calculated = calculatedPosition(readings.given.phases)
  // The scope is that of the answers as given, also in the two other readings: what is open moves the scores, not k.
  const k = numberOf(declared ?? calculated)
  const scopes = eachOf(readings, (reading) => readScope(reading, k))
  const signals = eachOf(scopes, (scope) => signalOf(scope, round.context.will === 'imposed'))
  const phases = phaseScores(readings, k)

  return {
    k,
    declared,
    calculated,
    weights,
    asked: answers.map(({ item }) => item.id),
    cells: readings.given.cells,
    phases,
    ...scopeScores(scopes),
    skips: skippedSteps(phases, k),
    signal: { signal: signals.given, lo: signals.worst, hi: signals.best },
    modules: moduleScores(round),
  }
}
