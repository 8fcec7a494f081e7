import { describe, expect, test } from 'vitest'
import { advise } from '@/domain/advice/advise'
import type { Condition } from '@/domain/advice/condition'
import { RULES } from '@/domain/advice/rules'
import { stepsOf } from '@/domain/advice/steps'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import advice from '../../../locales/nl/advice.json'
import { aRound, type RoundBuilder } from '../../support/a-dossier'

/** For each rule the smallest situation in which it speaks, and a neighbour in which it does not. */
const SITUATIONS: Readonly<Record<string, readonly [speaks: RoundBuilder, silent: RoundBuilder]>> = {
  R01: [aRound().inPhase(1), solid(1)],
  R02: [solid(1).answered('P1.M.D.1', 'DK').answered('P1.M.P.1', 'DK'), solid(1).answered('P1.M.D.1', 'DK')],
  R03: [tilted(1, 50, 75), tilted(1, 75, 75)],
  R04: [tilted(1, 75, 50), tilted(1, 75, 75)],
  R05: [solid(1), tilted(1, 75, 100)],
  R06: [tilted(1, 50, 75), tilted(1, 75, 50)],
  R07: [tilted(1, 75, 50), tilted(1, 50, 75)],
  R08: [tilted(2, 50, 75), tilted(2, 75, 50)],
  R09: [tilted(2, 75, 50), tilted(2, 50, 75)],
  R10: [tilted(3, 50, 75), tilted(3, 75, 50)],
  R11: [tilted(3, 75, 50), tilted(3, 50, 75)],
  R12: [tilted(4, 50, 75), tilted(4, 75, 50)],
  R13: [tilted(4, 75, 50), tilted(4, 50, 75)],
  R14: [tilted(5, 50, 75), tilted(5, 75, 50)],
  R15: [tilted(5, 75, 50), tilted(5, 50, 75)],
  R16: [lowIn(1, 2), solid(2)],
  R17: [lowIn(2, 3), solid(3)],
  R18: [lowIn(3, 4), solid(4)],
  R19: [lowIn(4, 5), solid(5)],
  R20: [aRound().inPhase(1).ratedAll(25), lowIn(1, 2)],
  R21: [lowIn(2, 2), lowIn(2, 3)],
  R22: [lowIn(3, 3), lowIn(3, 4)],
  R23: [lowIn(4, 4), lowIn(4, 5)],
  R24: [lowIn(5, 5), solid(5)],
  R25: [solid(1).answered('P1.M.D.1', 25), solid(1).answered('P1.M.D.1', 50)],
  R26: [solid(1).withContext({ drive: 'supply' }), solid(1).withContext({ drive: 'mixed' })],
  R27: [solid(1).answered('P1.R.D.1', 50), solid(1).answered('P1.R.D.1', 'DK')],
  R28: [solid(4).answered('P4.R.P.1', 50), solid(3).answered('P4.R.P.1', 50)],
  R29: [solid(2).answered('P2.I.D.1', 50).withContext({ core: 'high' }), solid(2).answered('P2.I.D.1', 50)],
  R30: [solid(2).answered('P2.R.D.1', 50), solid(1).answered('P2.R.D.1', 50)],
  R31: [solid(3).answered('P3.I.D.1', 50), solid(2).answered('P3.I.D.1', 50)],
  R32: [solid(3).answered('P3.I.P.1', 50), solid(2).answered('P3.I.P.1', 50)],
  R33: [solid(3).full().answered('P3.R.P.2', 50), solid(3).answered('P3.R.P.2', 50)],
  R34: [solid(3).answered('P3.R.D.1', 25), solid(3).answered('P3.R.D.1', 50)],
  R35: [solid(2).answered('P2.M.P.1', 50), solid(2).answered('P2.M.P.1', 75)],
  R36: [solid(5).answered('P5.M.D.1', 50), solid(4).answered('P5.M.D.1', 50)],
  R37: [solid(1).withContext({ will: 'imposed' }), solid(1).withContext({ will: 'encouraged' })],
  R38: [
    solid(1).withContext({ will: 'encouraged' }).answered('IMP.3', 50),
    solid(1).withContext({ will: 'voluntary' }).answered('IMP.3', 50),
  ],
  R39: [
    solid(1).withContext({ kind: 'orgnet' }).answered('NET.4', 50),
    solid(1).withContext({ partners: '6-10' }).answered('NET.4', 50),
  ],
  R40: [aRound().inPhase(1).ratedAll(50).withContext({ core: 'high' }), aRound().inPhase(1).ratedAll(50)],
  R41: [
    solid(1).full().withContext({ autonomy: 'transfer' }).answered('P1.I.P.2', 50),
    solid(1).full().withContext({ autonomy: 'limited' }).answered('P1.I.P.2', 50),
  ],
  R42: [solid(2).answered('P2.R.P.1', 50), solid(1).answered('P2.R.P.1', 50)],
  R44: [solid(3), solid(2)],
  R45: [solid(1), aRound().inPhase(1).ratedAll(50)],
  R46: [solid(1), solid(1).withContext({ drive: 'supply' })],
  R47: [solid(1).decided({ verdict: 'NO' }), solid(1).decided({ verdict: 'GO' })],
}

describe('every rule', () => {
  test.each(Object.entries(SITUATIONS))('%s speaks where it must and is silent beside it', (id, [speaks, silent]) => {
    expect(firedIn(speaks)).toContain(id)
    expect(firedIn(silent)).not.toContain(id)
  })

  test('has a situation here, but for the one that needs a room', () => {
    const ruled = RULES.map(({ id }) => id)
    expect(ruled.filter((id) => !(id in SITUATIONS))).toEqual(['R43'])
    expect(ruled).toEqual(Object.keys(advice))
  })

  test('has as many steps as it has words for them', () => {
    for (const { id } of RULES) expect(stepsOf(id)).toHaveLength(advice[id as keyof typeof advice].steps.length)
  })

  test('asks at most two options of a context question, as its words can say', () => {
    const asked = RULES.flatMap(({ when }) => partsOf(when)).flatMap((part) =>
      part.is === 'context' ? [part.oneOf] : [],
    )
    expect(asked.filter((options) => options.length > 2)).toEqual([])
  })
})

/** Everything that is asked is at 75, in the phases 1 to k. */
function solid(phase: 1 | 2 | 3 | 4 | 5) {
  return aRound().inPhase(phase).ratedAll(75).withContext({ drive: 'demand' })
}

/** All phases up to k lean the same way. */
function tilted(phase: 1 | 2 | 3 | 4 | 5, depth: 50 | 75, progress: 50 | 75 | 100) {
  const cells = [1, 2, 3, 4, 5].flatMap((at) => ['M', 'I', 'R'].map((theme) => `P${at}.${theme}`))
  const levels = cells.flatMap((cell) => [
    [`${cell}.D.1`, depth],
    [`${cell}.P.1`, progress],
  ])
  return aRound().inPhase(phase).answeredAll(Object.fromEntries(levels))
}

/** One phase at 25, the others up to k at 75. */
function lowIn(low: 1 | 2 | 3 | 4 | 5, k: 1 | 2 | 3 | 4 | 5) {
  const cells = ['M.D', 'M.P', 'I.D', 'I.P', 'R.D', 'R.P'].map((cell) => [`P${low}.${cell}.1`, 25])
  return solid(k).answeredAll(Object.fromEntries(cells))
}

function firedIn(words: RoundBuilder) {
  const round = words.build()
  return advise(round, evaluateRound(round)).fired.map((id) => id.split(':')[0])
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.is === 'all' || condition.is === 'any' ? condition.of.flatMap(partsOf) : [condition]
}
