import { deflateSync, strToU8 } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Invitation } from '@/domain/answers/workshop'
import { CONTEXT_KEYS, CONTEXT_OPTIONS } from '@/domain/instrument/context-question'
import { INSTRUMENT } from '@/domain/instrument/edition'
import { visibleName } from '@/domain/visible-name'
import { checkSum } from '@/storage/check-sum'
import { readInvitation, writeInvitation } from '@/storage/invitation-file'
import { invitationIn, LONGEST_SETTING, settingOf } from '@/storage/invitation-link'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { anyText } from '../support/any-dossier'
import { INVITATION, aTableOfTwo } from '../support/a-table-of-two'

const WAYS: readonly (readonly [
  string,
  (invitation: Invitation) => ReturnType<typeof readInvitation | typeof invitationIn>,
])[] = [
  ['a file', (invitation) => readInvitation(writeInvitation(invitation))],
  ['a link', (invitation) => invitationIn(settingOf(invitation))],
]

describe.each(WAYS)('an invitation in %s', (_, send) => {
  test('arrives as it was sent', () => {
    fc.assert(
      fc.property(anyInvitation(), (invitation) => {
        expect(send(invitation)).toEqual({ ok: true, value: invitation })
      }),
      { numRuns: 300 },
    )
  })

  test('arrives with names that hide nothing, on one line, of at most 200 signs', () => {
    const trick = { id: 'a', name: 'OCMW \u202Edroon\u202C\u200B vzw\n' }
    const read = send({ ...INVITATION, title: 'x'.repeat(5000), organisations: [trick] })
    expect(read.ok && read.value).toMatchObject({
      title: 'x'.repeat(200),
      organisations: [{ id: 'a', name: 'OCMW □droon□□ vzw ' }],
    })
  })

  test('with one organisation twice, or of another edition, is refused by name', () => {
    const organisations = [...INVITATION.organisations, { id: 'noord', name: 'Nog eens' }]
    expect(send({ ...INVITATION, organisations })).toEqual({
      ok: false,
      problem: { kind: 'damaged', at: 'organisations.2.id' },
    })
    const instrument = { id: 'kaats-opheij', version: '9.0.0' }
    expect(send({ ...INVITATION, instrument })).toEqual({ ok: false, problem: { kind: 'other-edition' } })
  })
})

describe('a file that is no invitation', () => {
  const FILE = writeInvitation(INVITATION)

  test.each<readonly [string, string, object]>([
    ['one cut short', FILE.slice(0, 60), { kind: 'not-json', line: 4 }],
    ['a dossier', writeDossier(aTableOfTwo()), { kind: 'not-ours' }],
    ['a newer one', FILE.replace('"version": 1,', '"version": 2,'), { kind: 'too-new', version: 2 }],
    ['a mode that is none', FILE.replace('confidential', 'secret'), { kind: 'damaged', at: 'mode' }],
    ['an id that is a path', FILE.replace('"noord"', '"../x"'), { kind: 'damaged', at: 'organisations.0.id' }],
    ['two of one member', FILE.replace('"mode"', '"mode": "open", "mode"'), { kind: 'damaged', at: 'mode' }],
    ['a prototype', FILE.replace('"mode"', '"__proto__": {}, "mode"'), { kind: 'damaged', at: '__proto__' }],
    [
      'too many organisations',
      FILE.replace('"organisations": [', `"organisations": [${'{"id":"x","name":"y"},'.repeat(250)}`),
      { kind: 'damaged', at: 'organisations' },
    ],
    ['too much', ' '.repeat(10_000_001), { kind: 'too-large' }],
  ])('%s is named', (_, text, problem) => {
    expect(readInvitation(text)).toEqual({ ok: false, problem })
  })

  test('brings nothing along that this program does not know', () => {
    const more = FILE.replace('"mode"', '"note": "x", "mode"').replace('"context": {', '"context": {"mood": 1')
    expect(readInvitation(more)).toEqual({ ok: true, value: INVITATION })
  })

  test('is never opened as a dossier, and says what it is', () => {
    expect(readDossier(FILE)).toEqual({ ok: false, problem: { kind: 'invitation' } })
  })
})

describe('the setting in a link', () => {
  test('is short, and all of it can stand in an address', () => {
    const setting = settingOf(INVITATION)
    expect(setting).toMatch(/^[\w-]+$/)
    expect(setting.length).toBeLessThan(160)
  })

  test.each([
    ['nothing', ''],
    ['words', 'wat-is-dit'],
    ['signs that no address has', '%%%'],
    ['JSON', '[1,"x"]'],
    ['one cut short', settingOf(INVITATION).slice(0, -6)],
    [
      'one with a letter changed',
      settingOf({ ...INVITATION, title: 'aaa' }).replace(/.(?=.{30}$)/, (sign) => (sign === 'A' ? 'B' : 'A')),
    ],
    ['a list of something else', packed('[1,{},[],[],{}]')],
    ['a list without end', packed('['.repeat(90_000))],
    ['one that is too long', 'A'.repeat(LONGEST_SETTING + 1)],
    ['a small text that holds a large one', packed(`[1,"${'x'.repeat(15_000_000)}"]`)],
  ])('%s is refused', (_, setting) => {
    expect(invitationIn(setting)).toEqual({ ok: false, problem: { kind: 'broken' } })
  })

  test('of a newer program is named so', () => {
    expect(invitationIn(packed('[2,{"anything":true}]'))).toEqual({
      ok: false,
      problem: { kind: 'too-new', version: 2 },
    })
  })

  test('never breaks the reader, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => !invitationIn(text).ok))
    fc.assert(fc.property(fc.jsonValue(), (value) => !invitationIn(packed(JSON.stringify([1, value]))).ok))
  })
})

/** A text as a link holds it, with its sum. */
function packed(text: string): string {
  return Buffer.from(deflateSync(strToU8(checkSum(text).slice(0, 4) + text))).toString('base64url')
}

function anyInvitation(): fc.Arbitrary<Invitation> {
  const name = anyText().map(visibleName)
  return fc.record({
    workshop: fc.uuid(),
    title: name,
    organisations: fc.uniqueArray(fc.record({ id: fc.uuid(), name }), { maxLength: 8, selector: ({ id }) => id }),
    mode: fc.constantFrom('confidential' as const, 'open' as const),
    scan: fc.constantFrom('quick' as const, 'full' as const),
    context: fc.record(
      Object.fromEntries(CONTEXT_KEYS.map((key) => [key, fc.constantFrom('unknown', ...CONTEXT_OPTIONS[key])])),
      { requiredKeys: [] },
    ),
    instrument: fc.constant({ ...INSTRUMENT }),
  })
}
