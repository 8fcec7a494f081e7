import { describe, expect, test } from 'vitest'
import type { AdviceId, Ground } from '@/domain/advice/advice'
import type { Fired } from '@/domain/advice/fire'
import { RULES } from '@/domain/advice/rules'
import { unsuppressed } from '@/domain/advice/suppression'
import type { Phase } from '@/domain/instrument/axes'

const ALERTS_P = ['R06', 'R08', 'R10', 'R12', 'R14']
const ALERTS_D = ['R07', 'R09', 'R11', 'R13', 'R15']

describe('what is covered by what is said better', () => {
  test.each([
    ['R16', ['R06', 'R07', 'R20']],
    ['R17', ['R08', 'R09', 'R21', 'R35']],
    ['R18', ['R10', 'R11', 'R22', 'R34']],
    ['R19', ['R12', 'R13', 'R23']],
    ['R25', ['R26']],
  ])('%s hides %j, and nothing else', (by, hidden) => {
    const others = RULES.map(({ id }) => id).filter((id) => !NEVER_TOGETHER.includes(id) && id !== by)
    const left = said([by, ...others])
    expect(others.filter((id) => !left.includes(id))).toEqual(hidden)
  })

  test.each([
    [25, ['R29']],
    [50, ['R40']],
  ])('of values at %i and an identity at stake, %j is said', (level, left) => {
    expect(ids(unsuppressed([aFired('R29', level), aFired('R40')]))).toEqual(left)
  })

  test('values at 50 are said when the identity is not at stake', () => {
    expect(ids(unsuppressed([aFired('R29', 50)]))).toEqual(['R29'])
  })
})

describe('beside a tilt of the whole', () => {
  test.each([
    ['R03', ALERTS_P],
    ['R04', ALERTS_D],
  ])('%s keeps the steepest phase of its own direction', (by, alerts) => {
    const leads = [12, 26, 40, 30, 27]
    const fired = [aFired(by), ...alerts.map((id, at) => alert(id, leads[at] ?? 0))]
    expect(ids(unsuppressed(fired))).toEqual([by, alerts[2]])
  })

  test.each([
    ['R03', ALERTS_P],
    ['R04', ALERTS_D],
  ])('%s keeps the latest of equally steep phases', (by, alerts) => {
    const fired = [aFired(by), ...alerts.map((id) => alert(id, 30))]
    expect(ids(unsuppressed(fired))).toEqual([by, alerts[4]])
  })

  test('phases of the other direction are still said', () => {
    const fired = [aFired('R03'), alert('R06', 30), alert('R11', 26), alert('R13', 12)]
    expect(ids(unsuppressed(fired))).toEqual(['R03', 'R06', 'R11', 'R13'])
  })

  test('the steepest is looked for among what no skipped step covers', () => {
    const fired = [aFired('R03'), alert('R06', 12), alert('R08', 60), aFired('R17')]
    expect(ids(unsuppressed(fired))).toEqual(['R03', 'R06', 'R17'])
  })

  test('without one, every phase is said', () => {
    expect(said([...ALERTS_P])).toEqual(ALERTS_P)
  })
})

describe('without a signal', () => {
  test('only data, context and key questions speak', () => {
    const left = said(RULES.map(({ id }) => id).filter((id) => !NEVER_TOGETHER.includes(id)))
    const withoutSignal = said(['R01', ...left])
    const groups = RULES.filter(({ id }) => withoutSignal.includes(id)).map(({ group }) => group)
    expect(new Set(groups)).toEqual(new Set(['data', 'gate', 'context']))
    const speaking = RULES.filter(({ group }) => ['data', 'gate', 'context'].includes(group)).map(({ id }) => id)
    expect(withoutSignal.filter((id) => id !== 'R01')).toEqual(left.filter((id) => speaking.includes(id as 'R01')))
  })
})

/** Rules that hide others by themselves, so that a table with all of them would say nothing of one. */
const NEVER_TOGETHER: readonly string[] = ['R01', 'R03', 'R04', 'R16', 'R17', 'R18', 'R19', 'R25', 'R29', 'R40']

function said(rules: readonly string[]) {
  return ids(unsuppressed(rules.map((id) => aFired(id))))
}

function alert(id: string, lead: number): Fired {
  const phase: Phase = `P${(Math.floor((Number(id.slice(1)) - 6) / 2) + 1) as 1 | 2 | 3 | 4 | 5}`
  const delta = ALERTS_P.includes(id) ? lead : -lead
  return aFired(id, undefined, [{ kind: 'balance', phase, delta, depth: 50, progress: 50 + delta }])
}

function aFired(id: string, lowest = 101, grounds: readonly Ground[] = []): Fired {
  const rule = RULES.find((candidate) => candidate.id === id)
  if (rule === undefined) throw new Error(`No rule is called ${id}.`)
  return { id: rule.id, rule, phase: null, priority: 2, lowest, grounds }
}

function ids(fired: readonly { readonly id: AdviceId }[]): readonly string[] {
  return fired.map(({ id }) => id)
}
