import type { Theme } from '../instrument/axes'
import type { Context } from '../instrument/context-question'

/** How much each theme counts: W_M, W_I and W_R. */
export type Weights = Readonly<Record<Theme, number>>

const STEP = 0.25

/** The weights that the context sets; a missing answer sets none. Source: instrument C.2. */
export function weightsOf({ kind, drive, core, partners, duration }: Context): Weights {
  const touchesCore = core === 'high' ? 2 : core === 'medium' ? 1 : 0
  const orgnet = kind === 'orgnet'
  const many = partners === '6-10' || partners === '>10'
  return {
    M: 1 + (drive === 'supply' ? STEP : 0),
    // The cap of 1.75 in the paper is what the two reasons together reach.
    I: 1 + touchesCore * STEP + (orgnet ? STEP : 0),
    R: 1 + (duration === 'long' || orgnet || many ? STEP : 0),
  }
}
