import * as v from 'valibot'
import { SCRIPT_STEPS } from '@/domain/workshop/script'
import type { ScriptClock } from '@/domain/workshop/script-clock'
import type { Memos } from '@/platform/memos'
import { KEPT } from './kept'

/** In milliseconds: a workshop lasts hours, so that a clock of yesterday belongs to another one. */
const A_SITTING = 12 * 60 * 60_000

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0))
const Memo = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ step: v.picklist(SCRIPT_STEPS), spent: Moment, since: v.nullable(Moment), at: Moment }),
)

/** Where the script of a workshop was left in this sitting; null when that is not known any more. */
export function recallClock(memos: Memos, workshop: string, now: Date): ScriptClock | null {
  const read = v.safeParse(Memo, memos.read(KEPT.script.slot(workshop)))
  if (!read.success) return null
  const { at, ...clock } = read.output
  return Math.abs(now.getTime() - at) < A_SITTING ? clock : null
}

/** Keeps it as a memo: a step and moments, and no word of what was said. */
export function keepClock(memos: Memos, workshop: string, clock: ScriptClock, now: Date): void {
  memos.write(KEPT.script.slot(workshop), JSON.stringify({ ...clock, at: now.getTime() }))
}
