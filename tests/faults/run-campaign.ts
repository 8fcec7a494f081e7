import { setTimeout as after } from 'node:timers/promises'
import { unharmed, type Bench, type Campaign, type Lane, type Outcome } from './campaign'
import { chanceFrom, seedOf } from './chance'

/** One injection may take this long, in ms; after that it hangs, which is a fault as well. */
const PATIENCE = 120_000

/** What came of one time of a campaign. */
export interface Time {
  readonly time: number
  readonly outcome: Outcome
}

interface Task {
  readonly campaign: Campaign
  readonly bench: Bench
  readonly seed: number
  readonly times: readonly number[]
  readonly lanes: number
  /** Called after each time. */
  readonly tell: (time: Time) => void
}

/** Runs the times of one campaign, some side by side; each has its own seed, so the order does not matter. */
export async function runCampaign({ campaign, bench, seed, times, lanes, tell }: Task): Promise<readonly Time[]> {
  const done: Time[] = []
  const waiting = [...times]

  async function lane() {
    let running: Lane | null = null
    for (let time = waiting.shift(); time !== undefined; time = waiting.shift()) {
      running ??= await campaign.begin(bench)
      const outcome = await once(running, chanceFrom(seedOf(seed, campaign.name, time)), time)
      // What hangs or breaks may leave a browser behind that is not as it was.
      if (outcome.wrong.length > 0) running = await ended(running)
      done.push({ time, outcome })
      tell({ time, outcome })
    }
    await ended(running)
  }

  await Promise.all(Array.from({ length: Math.min(lanes, times.length) }, lane))
  return done.toSorted((one, other) => one.time - other.time)
}

/** Whether all was as promised. */
export function isGood({ textMayBeLost = 0 }: Campaign, outcome: Outcome): boolean {
  const { lost, textLost, falseKept, whiteScreens, wrong } = outcome
  return lost.length + falseKept + whiteScreens + wrong.length === 0 && textLost <= textMayBeLost
}

async function once(lane: Lane, chance: ReturnType<typeof chanceFrom>, time: number): Promise<Outcome> {
  const leave = new AbortController()
  const hangs = after(PATIENCE, unharmed('', { wrong: [`It hung for ${PATIENCE} ms.`] }), { signal: leave.signal })
  try {
    return await Promise.race([lane.once(chance, time), hangs])
  } catch (problem) {
    return unharmed('', { wrong: [inShort(problem)] })
  } finally {
    leave.abort()
    await hangs.catch(() => undefined)
  }
}

/** What went wrong and in which of our functions. */
function inShort(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem)
  const [where = ''] = /^ +at (async )?\w[\w.]* /m.exec(problem.stack ?? '') ?? []
  return `${problem.message.split('\n').slice(0, 4).join(' ')} ${where.trim()}`
}

async function ended(lane: Lane | null): Promise<null> {
  await Promise.race([lane?.end().catch(() => undefined), after(10_000, undefined, { ref: false })])
  return null
}
