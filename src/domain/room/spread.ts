import { agreementIn, consensusCalled, consensusIn, withinGroup } from './agreement'
import { FEWEST_COMBINED, knowable } from './may-show'
import type { Spread } from './room-report'
import { medianOf, type Tally } from './tally'

const HIDDEN = {
  median: null,
  consensus: null,
  cns: null,
  agreement: null,
  rwg: null,
  camps: null,
  counts: null,
  dontKnow: null,
  notApplicable: null,
  open: null,
}

/** What may be known of the answers of a group at one question. Source: instrument E.1, E.3. */
export function spreadOf(tally: Tally, open: boolean): Spread {
  const { n, asked, counts, dontKnow, notApplicable } = tally
  const known = knowable(tally, open)
  const difference = differenceIn(tally)
  if (known === 'nothing') return { ...HIDDEN, n, asked }
  if (known === 'median') return { ...HIDDEN, n, asked, median: medianOf(tally), consensus: difference.consensus }
  return { n, asked, median: medianOf(tally), ...difference, counts, dontKnow, notApplicable, open: tally.open }
}

/** Cns of three answers or more, also where only its name may be shown; null with fewer. Source: instrument E.1. */
export function trueConsensus({ n, counts }: Tally): number | null {
  return n < FEWEST_COMBINED ? null : consensusIn(counts)
}

/** How far the answers lie apart; of fewer than three that says nothing, in any mode. */
function differenceIn(tally: Tally): Pick<Spread, 'consensus' | 'cns' | 'agreement' | 'rwg' | 'camps'> {
  const cns = trueConsensus(tally)
  const agreement = cns === null ? null : agreementIn(tally.counts)
  return {
    consensus: cns === null ? null : consensusCalled(cns),
    cns,
    agreement,
    rwg: cns === null ? null : withinGroup(tally.counts),
    camps: agreement === null ? null : agreement < -1e-9,
  }
}
