import { setTimeout as pause } from 'node:timers/promises'

/** In ms; far more than anything here takes, because a busy machine is slow and not broken. */
export const LIMIT = 60_000

/** Looks again and again until there is something to see, and gives it; throws what never came. */
export async function until<Seen>(
  awaited: string | (() => string),
  look: () => Promise<Seen | false | null | undefined> | Seen | false | null | undefined,
  limit = LIMIT,
): Promise<Seen> {
  const end = Date.now() + limit
  for (;;) {
    const seen = await look()
    if (seen !== false && seen !== null && seen !== undefined) return seen
    if (Date.now() > end)
      throw new Error(`Waited ${limit / 1000} s in vain: ${typeof awaited === 'string' ? awaited : awaited()}.`)
    await pause(50)
  }
}
