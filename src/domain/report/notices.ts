import { say, type Message } from '../message'
import type { Context } from '../instrument/context-question'
import type { Evaluation } from '../scoring/evaluation'

/** From this share of "not applicable" on, the instrument fits the partnership less well. Source: instrument B.5. */
const MANY_NOT_APPLICABLE = 25
/** From these shares of answers on, figures are well supported, or at least provisional. Source: instrument C.5. */
const SOLID = 80
const PROVISIONAL = 60

/** What the reader must know before reading further, most consequential first. */
export function noticesOf(context: Context, evaluation: Evaluation): readonly Message[] {
  return [
    ...dataNotice(evaluation),
    ...notApplicableNotice(evaluation),
    ...joiningNotice(context, evaluation),
    ...imposedNotice(context),
  ]
}

/** By the share of answers alone: what "not applicable" takes away has a notice of its own. Source: instrument C.5. */
function dataNotice({ coverage }: Evaluation): readonly Message[] {
  const { pct, answered, of } = coverage
  if (pct === null || pct >= SOLID || answered === 0) return []
  return [say(`signal:notice.${pct >= PROVISIONAL ? 'provisional' : 'insufficient'}`, { answered, of })]
}

function notApplicableNotice({ coverage }: Evaluation): readonly Message[] {
  const count = coverage.notApplicable
  const of = coverage.of + count
  return of > 0 && (count / of) * 100 > MANY_NOT_APPLICABLE ? [say('signal:notice.notApplicable', { count, of })] : []
}

/** A partner that is asked into a running partnership starts at phase 1 for itself. Source: instrument A.3, C6. */
function joiningNotice({ role }: Context, { k }: Evaluation): readonly Message[] {
  return role === 'invited' && k >= 3 ? [say('signal:notice.joining')] : []
}

function imposedNotice({ will }: Context): readonly Message[] {
  return will === 'imposed' ? [say('signal:notice.imposed')] : []
}
