import type { Message } from '../message'
import { say } from '../message'
import type { Context } from '../instrument/context-question'
import type { Signal } from '../scoring/evaluation'
import type { Situation, Wording } from './report'

/** Imposed goes before the decision at hand; without an answer the question is whether to enter. Source: instrument A.6. */
export function situationOf(context: Context): Situation {
  if (context.will === 'imposed') return 'imposed'
  return context.decision === undefined || context.decision === 'unknown' ? 'enter' : context.decision
}

/** What a signal is called in a situation. Source: instrument A.6. */
export function labelOf(signal: Signal, wording: Wording): Message {
  return say(`instrument:signal.${signal}.${wording}`)
}
