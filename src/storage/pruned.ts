/** A state by its number, and its time in ms since 1970; null when this window does not know it. */
export interface Dated {
  readonly revision: number
  readonly time: number | null
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** From the last moments to the last week, ever further apart. */
const STEPS = [
  { step: MINUTE, most: 5 },
  { step: HOUR / 4, most: 4 },
  { step: HOUR, most: 6 },
  { step: 24 * HOUR, most: 7 },
]
/** The newest are always kept, so that a damaged one has another right behind it. */
const NEWEST = 3
/** A state of which the time is not known may be the one that someone looks for. */
const UNKNOWN = 10

/**
 * The states, out of all there are (lowest first), that need not be kept any longer: all but the newest, and the last one of
 * each of the last minutes, quarters, hours and days.
 */
export function pruned(states: readonly Dated[]): readonly Dated[] {
  const unknown = states.filter(({ time }) => time === null)
  const keep = new Set([...states.slice(-NEWEST), ...unknown.slice(-UNKNOWN), ...STEPS.flatMap(lastOfEach(states))])
  return states.filter((state) => !keep.has(state))
}

function lastOfEach(states: readonly Dated[]) {
  return ({ step, most }: (typeof STEPS)[number]): readonly Dated[] => {
    const last = new Map<number, Dated>()
    for (const state of states) {
      if (state.time === null) continue
      const part = Math.floor(state.time / step)
      // Anew at the end of the map, so that a clock that was put back does not hide what is new.
      last.delete(part)
      last.set(part, state)
    }
    return [...last.values()].slice(-most)
  }
}
