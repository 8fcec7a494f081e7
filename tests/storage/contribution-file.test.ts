import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentOf } from '@/platform/file-content'
import { canonicalText } from '@/storage/canonical-text'
import { checkSum } from '@/storage/check-sum'
import { readContribution, writeContribution } from '@/storage/contribution-file'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { writeInvitation } from '@/storage/invitation-file'
import { aDossier } from '../support/a-dossier'
import { aContribution, anyContribution, aTableOfTwo, INVITATION } from '../support/a-table-of-two'
import { BREAKS } from '../support/broken-files'
import { NAUGHTY_STRINGS } from '../support/naughty-strings'
import { chanceFrom } from '../faults/chance'

const WHOLE = aContribution()
const FILE = writeContribution(WHOLE, INVITATION)

describe('what a participant handed in, out of a file', () => {
  test('is the same to the letter, whatever is in it', () => {
    fc.assert(
      fc.property(anyContribution(), (contribution) => {
        const content = contentOf(new TextEncoder().encode(writeContribution(contribution, INVITATION)))
        const read = readContribution(content.kind === 'text' ? content.text : '', INVITATION)
        expect(read).toEqual({ ok: true, value: contribution })
      }),
      { numRuns: 300 },
    )
  })

  test.each(NAUGHTY_STRINGS.filter((text) => text.trim() !== '').map((text) => [text]))('keeps the note %j', (note) => {
    const contribution = aContribution({ notes: { 'P2.R.D.1': note } })
    expect(readContribution(writeContribution(contribution, INVITATION), INVITATION)).toEqual({
      ok: true,
      value: contribution,
    })
  })

  test('counts however the file is laid out, as its sum is over what it says', () => {
    const { answers, id, ...file } = parsed()
    const backwards = Object.fromEntries(Object.entries(answers as object).toReversed())
    const laidOut = JSON.stringify({ ...file, answers: backwards, id }).replaceAll('":', '" :\r\n')
    expect(readContribution(`\uFEFF${laidOut}`, INVITATION)).toEqual({ ok: true, value: WHOLE })
  })

  test('holds choices and shared notes as a dossier does, and no name, moment or device', () => {
    expect(Object.keys(parsed()).sort()).toEqual(
      'answers consent format group handedIn id instrument organisation position scan sum version workshop'.split(' '),
    )
    expect(parsed()).toMatchObject({ answers: { 'P1.M.D.1': { level: 75, note: 'Vier verhalen.' } } })
    expect(FILE).not.toContain(INVITATION.title)
    expect(FILE).not.toContain('vzw Noord')
  })

  test('passes over a note of white space', () => {
    const read = readContribution(signed({ answers: { 'P1.M.D.1': { note: ' \n' } } }), INVITATION)
    expect(read).toMatchObject({ ok: true, value: { notes: {} } })
  })
})

describe('a file that does not count', () => {
  const LOCKED = readFileSync('tests/fixtures/locked/by-python.weloverwogen.json', 'utf8')

  test.each<readonly [string, string, object]>([
    ['a text cut short', FILE.slice(0, 400), { kind: 'not-json', line: 20 }],
    ['something else', '{"format":"other"}', { kind: 'not-ours' }],
    ['a list', '[]', { kind: 'not-ours' }],
    ['a dossier', writeDossier(aDossier().build()), { kind: 'dossier' }],
    ['a workshop', writeDossier(aTableOfTwo()), { kind: 'workshop' }],
    ['an invitation', writeInvitation(INVITATION), { kind: 'invitation' }],
    ['a locked file', LOCKED, { kind: 'locked' }],
    ['a newer one', FILE.replace('"version": 1,', '"version": 2,'), { kind: 'too-new', version: 2 }],
    ['a bomb of lists', '['.repeat(100_000), { kind: 'too-deep' }],
    ['too much', ' '.repeat(10_000_001), { kind: 'too-large' }],
    ['another workshop', signed({ workshop: 'elsewhere' }), { kind: 'other-workshop' }],
    ['the other scan', signed({ scan: 'full' }), { kind: 'other-scan' }],
    ['another edition', signed({ instrument: { id: 'kaats-opheij', version: '2.0.0' } }), { kind: 'other-edition' }],
    ['an answer changed by hand', FILE.replace('75', '100'), { kind: 'edited' }],
    ['a note changed by hand', FILE.replace('Vier', 'Drie'), { kind: 'edited' }],
    ['a member added by hand', FILE.replace('{', '{"x": 1,'), { kind: 'edited' }],
    ['a level that is none', FILE.replace('75', '76'), { kind: 'damaged', at: 'answers.P1.M.D.1.level' }],
    [
      'a question that is none',
      signed({ answers: { 'P9.M.D.1': { level: 50 } } }),
      { kind: 'damaged', at: 'answers.P9.M.D.1' },
    ],
    ['answers as a list', signed({ answers: [] }), { kind: 'damaged', at: 'answers' }],
    ['an id that is a path', signed({ id: '../../etc' }), { kind: 'damaged', at: 'id' }],
    ['two of one member', FILE.replace('"consent"', '"consent": true, "consent"'), { kind: 'damaged', at: 'consent' }],
    [
      'a prototype',
      FILE.replace('"consent"', '"__proto__": {"x": 1}, "consent"'),
      { kind: 'damaged', at: '__proto__' },
    ],
    ['no sum', FILE.replace('"sum"', '"summa"'), { kind: 'damaged', at: 'sum' }],
  ])('%s is named', (_, text, problem) => {
    expect(readContribution(text, INVITATION)).toEqual({ ok: false, problem })
  })

  test('is never opened as a dossier, and says what it is', () => {
    expect(readDossier(FILE)).toEqual({ ok: false, problem: { kind: 'contribution' } })
  })

  test.each(readdirSync('tests/fixtures/json-test-suite').filter((name) => name.endsWith('.json')))('%s', (name) => {
    expect(readContribution(readFileSync(`tests/fixtures/json-test-suite/${name}`, 'utf8'), INVITATION).ok).toBe(false)
  })

  test('whatever disks, mail and people do to it, it counts as it was or not at all', () => {
    for (const [seed, { of }] of Array.from({ length: 20 }, () => BREAKS)
      .flat()
      .entries()) {
      const broken = of(FILE, chanceFrom(seed))
      const content = contentOf(typeof broken === 'string' ? new TextEncoder().encode(broken) : broken)
      const read = readContribution(content.kind === 'text' ? content.text : '', INVITATION)
      if (read.ok) expect(read.value).toEqual(WHOLE)
    }
  })
})

function parsed(): Record<string, unknown> {
  return JSON.parse(FILE) as Record<string, unknown>
}

/** The file with other members, as another program would write it: with the sum that belongs to them. */
function signed(members: object): string {
  const { sum: _, ...file } = { ...parsed(), ...members } as Record<string, unknown>
  return JSON.stringify({ ...file, sum: checkSum(canonicalText(file)) })
}
