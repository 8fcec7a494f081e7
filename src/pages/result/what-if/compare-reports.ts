import type { Advice, AdviceList } from '@/domain/advice/advice'
import type { Phase } from '@/domain/instrument/axes'
import type { GateId } from '@/domain/instrument/item'
import type { Message } from '@/domain/message'
import type { Report } from '@/domain/report/report'
import type { GateState } from '@/domain/scoring/evaluation'

/** Something that is not the same in two reports. */
interface Moved<Value> {
  readonly from: Value
  readonly to: Value
}

/** What moved between two reports; scores are null where a report shows none. */
export interface Differences {
  readonly signal: Moved<Message> | null
  readonly phases: readonly (Moved<number | null> & { readonly phase: Phase })[]
  readonly gates: readonly (Moved<GateState> & { readonly gate: GateId })[]
  /** Advices that are no longer given, and those that are given now, in reading order. */
  readonly gone: readonly Advice[]
  readonly come: readonly Advice[]
}

/** Lays two reports beside each other. */
export function compareReports(before: Report, after: Report): Differences {
  return {
    signal: before.signal.signal === after.signal.signal ? null : { from: before.signal.label, to: after.signal.label },
    phases: movedPhases(before, after),
    gates: movedGates(before, after),
    gone: missingIn(after.advice, before.advice),
    come: missingIn(before.advice, after.advice),
  }
}

/** Whether two reports say the same. */
export function nothingMoved({ signal, phases, gates, gone, come }: Differences): boolean {
  return signal === null && [phases, gates, gone, come].every((list) => list.length === 0)
}

function movedPhases(before: Report, after: Report): Differences['phases'] {
  const phases = new Set([...before.evaluation.phases, ...after.evaluation.phases].map(({ phase }) => phase))
  return [...phases].sort().flatMap((phase) => {
    const [from, to] = [shownScore(before, phase), shownScore(after, phase)]
    return from === to ? [] : [{ phase, from, to }]
  })
}

function shownScore({ evaluation }: Report, phase: Phase): number | null {
  const found = evaluation.phases.find((candidate) => candidate.phase === phase)
  return found?.shown === true ? found.score : null
}

function movedGates(before: Report, after: Report): Differences['gates'] {
  return after.gates.flatMap(({ gate, state }) => {
    const from = before.gates.find((candidate) => candidate.gate === gate)?.state
    return from === undefined || from === state ? [] : [{ gate, from, to: state }]
  })
}

/** What one list says and the other does not, wherever it stands in either. */
function missingIn(other: AdviceList, list: AdviceList): readonly Advice[] {
  const said = new Set(everythingIn(other).map(({ id }) => id))
  return everythingIn(list).filter(({ id }) => !said.has(id))
}

function everythingIn({ actions, strengths, rest }: AdviceList): readonly Advice[] {
  return [...actions, ...strengths, ...rest]
}
