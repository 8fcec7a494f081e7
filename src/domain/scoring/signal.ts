import { isLevel } from '../instrument/scale'
import { covers } from './coverage'
import { dataGaps } from './data-gaps'
import type { GateState, Signal } from './evaluation'
import { gateState } from './gates'
import type { ScopeReading } from './scope-reading'
import { reaches } from './threshold'

/** What the answers say; the first rule that applies. Source: instrument C.9. */
export function signalOf(scope: ScopeReading, imposed: boolean): Signal {
  if (hasTooLittleData(scope)) return 'NODATA'
  const stopped = stopSignal(scope, imposed)
  if (stopped !== null) return stopped
  if (isGo(scope)) return 'GO'
  return scope.overall !== null && reaches(scope.overall, 50) && count(scope, 'fail') <= 2 ? 'COND' : 'NOTYET'
}

/** Rule 1. */
function hasTooLittleData(scope: ScopeReading): boolean {
  const { whole, phases, gates } = dataGaps(scope)
  return whole || phases.length > 0 || gates.length > 0
}

/** Rule 2: what a failing stop gate says; null when none fails. Nobody is told "better not" about what is imposed. */
function stopSignal(scope: ScopeReading, imposed: boolean): Signal | null {
  const failing = scope.answers
    .filter(({ item }) => item.stop)
    .map(({ choice }) => choice)
    .filter((choice) => isLevel(choice) && gateState(choice) === 'fail')
  if (failing.length === 0) return null
  return !imposed && (failing.includes(0) || failing.length > 1) ? 'NO' : 'NOTYET'
}

/**
 * Rule 3. Its last condition, no hard skipped step in scope, needs no look: such a step starts at a phase under 50,
 * and here every phase reaches 55.
 */
function isGo(scope: ScopeReading): boolean {
  return (
    scope.overall !== null &&
    reaches(scope.overall, 70) &&
    scope.phases.every(({ score }) => score !== null && reaches(score, 55)) &&
    count(scope, 'fail') === 0 &&
    count(scope, 'risk') <= 1 &&
    count(scope, 'open') === 0 &&
    covers(scope.coverage, 80)
  )
}

function count({ gates }: ScopeReading, state: GateState): number {
  return Object.values(gates).filter((one) => one === state).length
}
