import type { GateState, Signal } from '@/domain/scoring/evaluation'
import type { SignShape } from '@/ui/signal-sign'

/** The shape in which a signal is drawn. */
export const SIGN_OF_SIGNAL: Readonly<Record<Signal, SignShape>> = {
  GO: 'tick',
  COND: 'half',
  NOTYET: 'ring',
  NO: 'bar',
  NODATA: 'dotted',
}

/** The shape in which the state of a key question is drawn; the same language as the signal. */
export const SIGN_OF_GATE: Readonly<Record<GateState, SignShape>> = {
  pass: 'tick',
  risk: 'half',
  fail: 'bar',
  open: 'dotted',
  na: 'dash',
}
