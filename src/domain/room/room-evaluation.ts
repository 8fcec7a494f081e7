import { declaredPhase } from '../answers/asked'
import { numberOf } from '../instrument/axes'
import { fillOpen } from '../scoring/asked-answers'
import type { Evaluation } from '../scoring/evaluation'
import { eachOf, type Thrice } from '../scoring/intervals'
import { phaseScores } from '../scoring/phase-scores'
import { calculatedPosition } from '../scoring/position'
import { scopeScores } from '../scoring/scope-scores'
import { signalOf } from '../scoring/signal'
import { skippedSteps } from '../scoring/skips'
import { weightsOf } from '../scoring/weights'
import type { Room } from './room'
import { roomModules } from './room-modules'
import { answersOfRoom, readRoom, readRoomScope, type Way } from './room-reading'
import type { Voice } from './voices'

/**
 * Every number of a room out of its voices, organisation by organisation: the mean of the means. What is named after a
 * number is named as for one person; key questions and signal rest on the choices of the room. Source: instrument E.1.
 */
export function evaluateVoices(room: Room, voices: readonly (readonly Voice[])[]): Evaluation {
  const { context } = room.round
  const weights = weightsOf(context)
  const given = answersOfRoom(room)
  const ways: Thrice<Way> = {
    given: { part: 'given', answers: given, filled: false },
    worst: { part: 'worst', answers: fillOpen(given, 0), filled: true },
    best: { part: 'best', answers: fillOpen(given, 100), filled: true },
  }
  const readings = eachOf(ways, (way) => readRoom(room, voices, way))
  const declared = declaredPhase(context)
  const calculated = calculatedPosition(readings.given.phases)
  const k = numberOf(declared ?? calculated)
  const scopes = eachOf(readings, (reading) => readRoomScope(reading, k))
  const signals = eachOf(scopes, (scope) => signalOf(scope, context.will === 'imposed'))
  const phases = phaseScores(readings, k)
  return {
    k,
    declared,
    calculated,
    weights,
    asked: given.map(({ item }) => item.id),
    cells: readings.given.figures.cells,
    phases,
    ...scopeScores(scopes),
    skips: skippedSteps(phases, k),
    signal: { signal: signals.given, lo: signals.worst, hi: signals.best },
    modules: roomModules(room, readings.given.figures.modules),
  }
}
