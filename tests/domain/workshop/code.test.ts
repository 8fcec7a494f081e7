import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Context } from '@/domain/instrument/context-question'
import { readCode, writeCode } from '@/domain/workshop/code'
import { CODE_SIGNS, readSigns, writeSigns } from '@/domain/workshop/code-alphabet'
import { withSum } from '@/domain/workshop/code-sum'
import { anInvitation, anyContribution } from '../../support/any-contribution'

const FULL = anInvitation()
const QUICK = anInvitation({ scan: 'quick' })
const ALL_MODULES: Context = { decision: 'stop', core: 'high', kind: 'orgnet', will: 'imposed' }
const LONGEST = anInvitation({ context: ALL_MODULES })

const signsOf = (code: string) => code.replaceAll(' ', '')

describe('a code', () => {
  test.each([
    ['a full scan', FULL, 7_000],
    ['a quick scan', QUICK, 2_000],
    ['a full scan with every module', LONGEST, 1_000],
  ])('of %s gives back all that was handed in', (_, invitation, numRuns) => {
    fc.assert(
      fc.property(anyContribution(invitation), (contribution) => {
        expect(readCode(writeCode(contribution, invitation), invitation)).toEqual({ ok: true, value: contribution })
      }),
      { numRuns },
    )
  })

  test.each([
    [60, 'full', {}],
    [39, 'quick', {}],
    [68, 'full', ALL_MODULES],
    [47, 'quick', ALL_MODULES],
  ] as const)('has %i signs for a %s scan with the context %j, whatever is answered', (signs, scan, context) => {
    const invitation = anInvitation({ scan, context })
    fc.assert(
      fc.property(anyContribution(invitation), (contribution) => {
        expect(signsOf(writeCode(contribution, invitation))).toHaveLength(signs)
      }),
    )
  })

  test('stays within sixty signs for sixty answers also where there is most to say', () => {
    const organisations = Array.from({ length: 250 }, (_, place) => ({ id: `org-${place}`, name: '' }))
    const invitation = anInvitation({ organisations })
    const contribution = {
      id: 'fffffffff',
      organisation: 'org-249',
      group: 'other',
      position: 'unknown',
      choices: 'x'.repeat(60).padEnd(71, '.'),
      notes: {},
      consent: true,
      handedIn: 0,
    } as const
    const code = writeCode(contribution, invitation)
    expect(signsOf(code)).toHaveLength(60)
    expect(readCode(code, invitation)).toEqual({ ok: true, value: contribution })
  })

  test('leaves out notes, and answers to what the workshop does not ask', () => {
    const [contribution] = someContributions(LONGEST, 1)
    if (contribution === undefined) throw new Error('There is one.')
    const withMore = { ...contribution, choices: 'c'.repeat(71), notes: { 'P1.M.D.1': 'Zie de nota.' }, handedIn: 4 }
    expect(readCode(writeCode(withMore, FULL), FULL)).toEqual({
      ok: true,
      value: { ...contribution, choices: 'c'.repeat(60).padEnd(71, '.') },
    })
  })

  test('is for an organisation that is invited', () => {
    const [contribution] = someContributions(FULL, 1)
    if (contribution === undefined) throw new Error('There is one.')
    expect(() => writeCode({ ...contribution, organisation: 'org-elsewhere' }, FULL)).toThrow(RangeError)
  })
})

describe('mistakes', () => {
  test.each([
    ['a full scan', FULL],
    ['a quick scan', QUICK],
    ['a full scan with every module', LONGEST],
  ])('in one sign of %s are all found', (_, invitation) => {
    for (const code of someCodes(invitation, 25)) {
      const signs = signsOf(code)
      const others = Array.from(signs).flatMap((sign, at) =>
        Array.from(CODE_SIGNS)
          .filter((other) => other !== sign)
          .map((other) => signs.slice(0, at) + other + signs.slice(at + 1)),
      )
      expect(others).toHaveLength(signs.length * 18)
      for (const other of others) expect(readCode(other, invitation)).toEqual({ ok: false, problem: { kind: 'sum' } })
    }
  })

  test.each([
    ['a full scan', FULL],
    ['a full scan with every module', LONGEST],
  ])('are found when any two signs of %s changed places', (_, invitation) => {
    for (const code of someCodes(invitation, 25)) {
      const swapped = allSwaps(signsOf(code))
      expect(swapped.length).toBeGreaterThan(1_000)
      for (const other of swapped) expect(readCode(other, invitation)).toEqual({ ok: false, problem: { kind: 'sum' } })
    }
  })

  test('in the length are named, with how many signs there should be', () => {
    const [code = ''] = someCodes(FULL, 1)
    expect(readCode(code.slice(0, -1), FULL)).toEqual({ ok: false, problem: { kind: 'length', signs: 59, of: 60 } })
    expect(readCode(`${code} K`, FULL)).toEqual({ ok: false, problem: { kind: 'length', signs: 61, of: 60 } })
    expect(readCode('0', FULL)).toEqual({ ok: false, problem: { kind: 'length', signs: 1, of: 60 } })
  })

  test.each(['', '  \n', '-- .'])('%j is empty', (text) => {
    expect(readCode(text, FULL)).toEqual({ ok: false, problem: { kind: 'empty' } })
  })

  test.each([
    ['https://www.example.org/menu', 'h'],
    ['WIFI:S:Gasten;T:WPA;P:0123;;', 'W'],
    ['12345 é6', 'é'],
    ['12345 😀', '😀'],
    ['12S45', 'S'],
  ])('%j holds a character that is in no code: %s', (text, sign) => {
    expect(readCode(text, FULL)).toEqual({ ok: false, problem: { kind: 'sign', sign } })
  })
})

describe('a code as people give it', () => {
  test('may be in lower case, with dashes, dots, spaces or nothing between', () => {
    for (const code of someCodes(FULL, 20)) {
      const read = readCode(code, FULL)
      const signs = signsOf(code)
      const ways = [
        signs,
        code.toLowerCase(),
        code.replaceAll(' ', '-'),
        code.replaceAll(' ', ' \u2013 '),
        Array.from(signs).join('.'),
        ` ${code.replaceAll(' ', '\u00a0')}\n`,
        code.replaceAll(' ', '\u200b'),
      ]
      for (const way of ways) expect(readCode(way, FULL)).toEqual(read)
    }
  })

  test('may have what looks or sounds like a sign that it can only be', () => {
    expect(readSigns('oO iI lL nN').values).toEqual(readSigns('00 11 11 MM').values)
  })
})

describe('a code from elsewhere', () => {
  test('is told from one of this workshop', () => {
    const other = anInvitation({ workshop: '5d0c1f6e-8a53-4d1b-9f3e-27c64b0a91d3' })
    for (const code of someCodes(other, 200))
      expect(readCode(code, FULL)).toEqual({ ok: false, problem: { kind: 'other-workshop' } })
  })

  test('is told by its questions, also when there are as many', () => {
    const depth = anInvitation({ context: { core: 'high' } })
    const exit = anInvitation({ context: { decision: 'stop' } })
    for (const code of someCodes(depth, 50)) {
      expect(readCode(code, exit)).toEqual({ ok: false, problem: { kind: 'other-workshop' } })
      expect(readCode(code, QUICK)).toEqual({ ok: false, problem: { kind: 'other-workshop' } })
    }
  })

  test('that a later version made, is named as such whatever its length', () => {
    for (const values of [[3, 4, 5, 1], Array.from({ length: 58 }, (_, at) => at % 19)]) {
      const odd = [
        ...values.slice(0, -1),
        values.reduce((sum, value) => sum + value, 0) % 2 === 1 ? (values.at(-1) ?? 0) : 2,
      ]
      expect(readCode(writeSigns(withSum(odd)), FULL)).toEqual({ ok: false, problem: { kind: 'newer' } })
    }
  })

  test('that is higher than any code of ours, is nonsense', () => {
    const highest = writeSigns(withSum(Array.from({ length: 58 }, () => 18)))
    expect(readCode(highest, FULL)).toEqual({ ok: false, problem: { kind: 'nonsense' } })
  })
})

describe('a list of organisations that changed since', () => {
  const [noord, zuid, oost, west] = FULL.organisations
  if (noord === undefined || zuid === undefined || oost === undefined || west === undefined) throw new Error('Four.')
  const later = (organisations: typeof FULL.organisations) => anInvitation({ organisations })

  test('gives every code to the organisation that it was for, or to none', () => {
    for (const contribution of someContributions(FULL, 100)) {
      const code = writeCode(contribution, FULL)
      const gone = { ok: false, problem: { kind: 'other-workshop' } }
      const same = { ok: true, value: contribution }
      expect(readCode(code, later([noord, zuid, oost, west, { id: 'org-new', name: 'Nieuw' }]))).toEqual(same)
      expect(readCode(code, later([zuid, west]))).toEqual(
        ['org-Zuid', 'org-West'].includes(contribution.organisation) ? same : gone,
      )
      expect(readCode(code, later([{ ...noord, name: 'Anders' }, zuid, oost, west]))).toEqual(same)
    }
  })
})

function someContributions(invitation: typeof FULL, count: number) {
  return fc.sample(anyContribution(invitation), { numRuns: count, seed: 19 })
}

function someCodes(invitation: typeof FULL, count: number): readonly string[] {
  return someContributions(invitation, count).map((contribution) => writeCode(contribution, invitation))
}

/** The text with any two of its signs in each other's place, where that makes another text. */
function allSwaps(signs: string): readonly string[] {
  const list = Array.from(signs)
  return list.flatMap((one, at) =>
    list.slice(at + 1).flatMap((other, step) => {
      if (one === other) return []
      const swapped = list.with(at, other).with(at + 1 + step, one)
      return [swapped.join('')]
    }),
  )
}
