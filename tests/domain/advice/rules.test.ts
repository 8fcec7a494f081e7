import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '@/domain/advice/advise'
import { fire } from '@/domain/advice/fire'
import { RULES } from '@/domain/advice/rules'
import { stepsOf } from '@/domain/advice/steps'
import type { Round } from '@/domain/answers/dossier'
import { isPreview } from '@/domain/answers/asked'
import { ITEMS } from '@/domain/instrument/items'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import advice from '../../../locales/nl/advice.json'
import { aRound, type RoundBuilder } from '../../support/a-dossier'
import { anyRound } from '../../support/any-round'

/** For each rule, and for each way it has to speak: the smallest situation in which it does, and a neighbour in which it does not. */
const SITUATIONS: readonly (readonly [rule: string, speaks: RoundBuilder, silent: RoundBuilder])[] = [
  ['R01', aRound().inPhase(1), solid(1)],
  ['R01', gatesOpen(3, 'P1.M.D.1', 'P2.M.P.1', 'P3.I.D.1'), gatesOpen(3, 'P1.M.D.1', 'P2.M.P.1')],
  ['R02', solid(1).answered('P1.M.D.1', 'DK').answered('P1.M.P.1', 'DK'), solid(1).answered('P1.M.D.1', 'DK')],
  ['R03', tilted(1, 50, 75), tilted(1, 75, 75)],
  ['R04', tilted(1, 75, 50), tilted(1, 75, 75)],
  ['R05', solid(1), tilted(1, 75, 100)],
  ['R05', solid(3), lowIn(1, 3)],
  ['R06', tilted(1, 50, 75), tilted(1, 75, 50)],
  ['R07', tilted(1, 75, 50), tilted(1, 50, 75)],
  ['R08', tilted(2, 50, 75), tilted(2, 75, 50)],
  ['R09', tilted(2, 75, 50), tilted(2, 50, 75)],
  ['R10', tilted(3, 50, 75), tilted(3, 75, 50)],
  ['R11', tilted(3, 75, 50), tilted(3, 50, 75)],
  ['R12', tilted(4, 50, 75), tilted(4, 75, 50)],
  ['R13', tilted(4, 75, 50), tilted(4, 50, 75)],
  ['R14', tilted(5, 50, 75), tilted(5, 75, 50)],
  ['R15', tilted(5, 75, 50), tilted(5, 50, 75)],
  ['R16', lowIn(1, 2), solid(2)],
  ['R17', lowIn(2, 3), solid(3)],
  ['R18', lowIn(3, 4), solid(4)],
  ['R19', lowIn(4, 5), solid(5)],
  ['R20', aRound().inPhase(1).ratedAll(25), lowIn(1, 2)],
  ['R21', lowIn(2, 2), lowIn(2, 3)],
  ['R22', lowIn(3, 3), lowIn(3, 4)],
  ['R23', lowIn(4, 4), lowIn(4, 5)],
  ['R24', lowIn(5, 5), solid(5)],
  ['R25', solid(1).answered('P1.M.D.1', 25), solid(1).answered('P1.M.D.1', 50)],
  ['R26', solid(1).withContext({ drive: 'supply' }), solid(1).withContext({ drive: 'mixed' })],
  ['R26', solid(1).answered('P1.M.D.1', 50).withContext({ drive: 'mixed' }), solid(1).answered('P1.M.D.1', 50)],
  ['R27', solid(1).answered('P1.R.D.1', 50), solid(1).answered('P1.R.D.1', 'DK')],
  ['R28', solid(4).answered('P4.R.P.1', 50), solid(3).answered('P4.R.P.1', 50)],
  ['R29', solid(2).answered('P2.I.D.1', 50).withContext({ core: 'high' }), solid(2).answered('P2.I.D.1', 50)],
  ['R29', solid(2).answered('P2.I.D.1', 25), solid(1).answered('P2.I.D.1', 25)],
  ['R30', solid(2).answered('P2.R.D.1', 50), solid(1).answered('P2.R.D.1', 50)],
  ['R31', solid(3).answered('P3.I.D.1', 50), solid(2).answered('P3.I.D.1', 50)],
  ['R32', solid(3).answered('P3.I.P.1', 50), solid(2).answered('P3.I.P.1', 50)],
  ['R33', solid(3).full().answered('P3.R.P.2', 50), solid(3).answered('P3.R.P.2', 50)],
  ['R33', solid(5).full().answered('P5.R.P.2', 25), solid(5).full().answered('P5.R.P.2', 50)],
  ['R34', solid(3).answered('P3.R.D.1', 25), solid(3).answered('P3.R.D.1', 50)],
  ['R34', solid(3).answered('P3.R.P.1', 50), solid(2).answered('P3.R.P.1', 50)],
  ['R35', solid(2).answered('P2.M.P.1', 50), solid(2).answered('P2.M.P.1', 75)],
  ['R36', solid(5).answered('P5.M.D.1', 50), solid(4).answered('P5.M.D.1', 50)],
  ['R37', solid(1).withContext({ will: 'imposed' }), solid(1).withContext({ will: 'encouraged' })],
  ['R38', encouraged().answered('IMP.3', 50), solid(1).withContext({ will: 'voluntary' }).answered('IMP.3', 50)],
  ['R38', tilted(1, 50, 75).withContext({ will: 'imposed' }), tilted(1, 50, 75).withContext({ will: 'encouraged' })],
  ['R39', network().answered('NET.4', 50), solid(1).withContext({ partners: '6-10' }).answered('NET.4', 50)],
  ['R39', network().inPhase(5).answered('P5.R.P.1', 50), network().inPhase(5).answered('P5.R.P.1', 75)],
  ['R39', network().answered('P1.R.D.1', 25).answered('P1.R.P.1', 50), network().answered('P1.R.D.1', 50)],
  ['R40', aRound().inPhase(1).ratedAll(50).withContext({ core: 'high' }), aRound().inPhase(1).ratedAll(50)],
  ['R41', handingOver().answered('P1.I.P.2', 50), handingOver().answered('P1.I.P.2', 75)],
  ['R41', handingOver().inPhase(3).answered('P3.I.D.2', 50), solid(3).full().answered('P3.I.D.2', 50)],
  ['R42', solid(2).answered('P2.R.P.1', 50), solid(1).answered('P2.R.P.1', 50)],
  ['R42', solid(4).answered('P4.R.D.1', 50), solid(3).answered('P4.R.D.1', 50)],
  ['R44', solid(3), solid(2)],
  ['R44', solid(5), solid(5).answered('P5.I.D.1', 50)],
  ['R45', solid(1), aRound().inPhase(1).ratedAll(50)],
  ['R46', solid(1), solid(1).withContext({ drive: 'supply' })],
  ['R46', solid(5), solid(5).answered('P5.M.D.1', 50)],
  ['R47', solid(1).decided({ verdict: 'NO' }), solid(1).decided({ verdict: 'GO' })],
]

describe('every rule', () => {
  test.each(SITUATIONS)('%s speaks where it must and is silent beside it', (id, speaks, silent) => {
    expect(rulesFiredIn(speaks.build())).toContain(id)
    expect(rulesFiredIn(silent.build())).not.toContain(id)
  })

  test('has a situation here, but for the one that needs a room', () => {
    const ruled = RULES.map(({ id }) => id)
    const met = SITUATIONS.map(([id]) => id)
    expect(ruled.filter((id) => !met.includes(id))).toEqual(['R43'])
    expect(ruled).toEqual(Object.keys(advice))
  })

  test('on a divided room waits for a room, and for a divided one', () => {
    const round = solid(1).build()
    const spoken = [null, 0.6, 0.59].map((consensus) =>
      fire(RULES, { round, evaluation: evaluateRound(round), consensus }).some(({ id }) => id === 'R43'),
    )
    expect(spoken).toEqual([false, false, true])
  })

  test('has as many steps as it has words for them', () => {
    for (const { id } of RULES) expect(stepsOf(id)).toHaveLength(advice[id as keyof typeof advice].steps.length)
  })

  test('that has a priority by answer guards an answer', () => {
    expect(RULES.filter(({ priority, guards = [] }) => priority === 'by-answer' && guards.length === 0)).toEqual([])
  })
})

describe('a low phase', () => {
  test('is spoken of beside a shaky step, which is only mentioned', () => {
    const round = aRound().inPhase(2).ratedAll(25).answeredAll(phaseAt(2, 50)).answered('P2.M.D.1', 25).build()
    expect(evaluateRound(round).skips).toMatchObject([{ kind: 'soft', from: 'P1' }])
    expect(rulesFiredIn(round)).toContain('R20')
  })
})

describe('a person who is not sure of the phase', () => {
  test('is told nothing on what lies past the calculated one', () => {
    const weakStart = aRound().inPhase('unknown').ratedAll(75).answeredAll(phaseAt(1, 50)).answered('P4.R.D.1', 25)
    expect(evaluateRound(weakStart.build()).k).toBe(1)
    expect(rulesFiredIn(weakStart.build())).not.toContain('R42')
  })
})

describe('a preview', () => {
  test('is read by the rules on skipped steps only', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        const previews = ITEMS.filter(({ phase }) => isPreview(round.context, phase)).map(({ id }) => id as string)
        const answers = Object.entries(round.answers).filter(([id]) => !previews.includes(id))
        const without = { ...round, answers: Object.fromEntries(answers) }
        expect(notOnSkips(rulesFiredIn(round))).toEqual(notOnSkips(rulesFiredIn(without)))
      }),
    )
  })
})

/** Everything that is asked is at 75, in the phases 1 to k. */
function solid(phase: 1 | 2 | 3 | 4 | 5) {
  return aRound().inPhase(phase).ratedAll(75).withContext({ drive: 'demand' })
}

function encouraged() {
  return solid(1).withContext({ will: 'encouraged' })
}

function network() {
  return solid(1).withContext({ kind: 'orgnet' })
}

function handingOver() {
  return solid(1).full().withContext({ autonomy: 'transfer' })
}

function gatesOpen(phase: 1 | 2 | 3 | 4 | 5, ...items: readonly ('P1.M.D.1' | 'P2.M.P.1' | 'P3.I.D.1')[]) {
  return items.reduce((round, item) => round.answered(item, null), solid(phase).full())
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
  return solid(k).answeredAll(phaseAt(low, 25))
}

function phaseAt(phase: 1 | 2 | 3 | 4 | 5, level: 25 | 50) {
  const cells = ['M.D', 'M.P', 'I.D', 'I.P', 'R.D', 'R.P'].map((cell) => [`P${phase}.${cell}.1`, level])
  return Object.fromEntries(cells)
}

function rulesFiredIn(round: Round) {
  return advise(round, evaluateRound(round)).fired.map((id) => id.split(':')[0] ?? id)
}

/** Skipped steps are the one thing a preview serves: these rules speak of them, or are silent beside them. */
function notOnSkips(rules: readonly string[]) {
  return rules.filter((id) => !['R05', 'R16', 'R17', 'R18', 'R19', 'R20', 'R21', 'R22', 'R23'].includes(id))
}
