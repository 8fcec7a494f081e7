import { describe, expect, test } from 'vitest'
import type { Contribution, Invitation } from '@/domain/answers/workshop'
import { readCode, writeCode } from '@/domain/workshop/code'
import { codesIn, MOST_CODES } from '@/domain/workshop/codes-in'
import { anInvitation } from '../../support/any-contribution'

const FULL = anInvitation()
const QUICK = anInvitation({ scan: 'quick' })
const LONGEST = anInvitation({ context: { decision: 'stop', core: 'high', kind: 'orgnet', will: 'imposed' } })

const EMPTY: Contribution = {
  id: '0123456ab',
  organisation: 'org-Noord',
  group: null,
  position: null,
  choices: '.'.repeat(71),
  notes: {},
  consent: false,
  handedIn: 0,
}

// Written out, so that the form never changes unseen: codes that are out there must be read by every version after.
const WRITTEN = [
  {
    code: '5R01K 81FM5 F177K PFZ0R 97FP1 48KZ2 8P88F Y6X63 445K9 ZU0R0 K98RP 6X03K',
    invitation: FULL,
    contribution: EMPTY,
  },
  {
    code: 'XXZXP 57228 R7KR2 FMKP5 9ZP4U 04F53 2010F RKPU7 M2309 X5XP3 36ZMM P0447',
    invitation: FULL,
    contribution: {
      ...EMPTY,
      id: 'fedcba987',
      organisation: 'org-West',
      group: 'coordination',
      position: 3,
      choices: 'abcdeqx.ddccbbaaabcdeqx.ddccbbaaabcdeqx.ddccbbaaabcdeqx.ddcc...........',
      consent: true,
    },
  },
  {
    code: 'R4000 00002 46U1Y ZF1YF 7XXMM 47P24 5728R Z9FK',
    invitation: QUICK,
    contribution: {
      ...EMPTY,
      id: '00000000f',
      organisation: 'org-Zuid',
      group: 'users',
      position: 'unknown',
      choices: 'a.b.c.d.e.q.x.c.a.b.c.d.e.q.x.c.a.b.c.d.e.q.x.c.a.b.c.d.e.q............',
    },
  },
  {
    code: 'M5548 35UMZ XKPUX 68MPU K70PK 9UPXK R8X66 2UKP1 UR58K ZFM52 M3RM2 3ZYY0 933P5 F1U',
    invitation: LONGEST,
    contribution: {
      ...EMPTY,
      id: '8badf00d5',
      organisation: 'org-Oost',
      group: 'board',
      position: 5,
      choices: 'e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.e.abcdeqxabcd',
      consent: true,
    },
  },
] as const

describe('codes as they were written before', () => {
  test.each(WRITTEN)('$code is still written and read so', ({ code, invitation, contribution }) => {
    expect(writeCode(contribution, invitation)).toBe(code)
    expect(readCode(code, invitation)).toEqual({ ok: true, value: contribution })
  })
})

describe('many codes in one text', () => {
  const codes = WRITTEN.map(({ code }) => code)

  test.each(['\n', '\r\n', '\n\n  \n', ';', ', ', '\t'])('are found with %j between them', (between) => {
    expect(codesIn(` ${codes.join(between)}${between}`, FULL)).toEqual(codes)
  })

  test('are given with whatever else stands there, so that it can be named', () => {
    expect(codesIn(`Codes:\n${codes[0]}\n`, FULL)).toEqual(['Codes:', codes[0]])
    expect(codesIn(' \n;\t', FULL)).toEqual([])
  })

  test('a code that was broken over lines is one, mistyped or not, and half a code stays half', () => {
    const [code = ''] = codes
    const groups = code.split(' ')
    const halves = `${groups.slice(0, 7).join(' ')}\n${groups.slice(7).join(' ')}`
    expect(codesIn(`${halves}\n${groups.join('\n')}\n${code}`, FULL)).toEqual([code, code, code])
    expect(codesIn(halves.replace('5', '6'), FULL)).toEqual([code.replace('5', '6')])
    expect(codesIn(`${groups.slice(0, 11).join(' ')}\n${code}`, FULL)).toEqual([groups.slice(0, 11).join(' '), code])
  })

  test('what a code of the workshop holds is looked up once, however many short lines may belong together', () => {
    let asked = 0
    const invitation: Invitation = {
      ...FULL,
      get scan() {
        asked += 1
        return FULL.scan
      },
    }
    const lookUps = (lines: number) => {
      asked = 0
      expect(codesIn('FKMPRUX\n'.repeat(lines), invitation)).toHaveLength(lines)
      return asked
    }
    expect(lookUps(200)).toBe(lookUps(1))
  })

  test('as many as are read at a time, and none of a text that holds more', () => {
    const [code = ''] = codes
    const most = `${code}\n`.repeat(MOST_CODES)
    expect(codesIn(most, FULL)).toHaveLength(MOST_CODES)
    expect(codesIn(`${most}hallo`, FULL)).toBeNull()
    expect(codesIn('F'.repeat(1_000_001), FULL)).toBeNull()
  })

  test('a row of signs that is longer than any code is too long, also where its check signs fit', () => {
    const read = readCode('0'.repeat(10_000), FULL)
    expect(read).toMatchObject({ ok: false, problem: { kind: 'length', signs: 10_000 } })
  })
})
