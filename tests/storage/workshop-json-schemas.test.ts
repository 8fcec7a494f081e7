import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { canonicalText } from '@/storage/canonical-text'
import { checkSum } from '@/storage/check-sum'
import { readContribution, writeContribution } from '@/storage/contribution-file'
import { readInvitation, writeInvitation } from '@/storage/invitation-file'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { workshopJsonSchemas } from '../../scripts/workshop-json-schemas'
import { aContribution, aTableOfTwo, contributions, INVITATION } from '../support/a-table-of-two'

const WORKSHOP = aTableOfTwo({
  contributions: contributions(2),
  shown: { ids: ['000000000'], former: [aContribution()], elsewhere: true },
  points: { 'P1.M.D.1': { said: 's', agreed: '' } },
  decisions: { noord: { verdict: 'GO', words: '' } },
})

/** Each file, whole, and whether our reader takes it. */
const KINDS: readonly (readonly [string, string, (text: string) => boolean])[] = [
  ['workshop', writeDossier(WORKSHOP), (text) => readDossier(text).ok],
  ['invitation', writeInvitation(INVITATION), (text) => readInvitation(text).ok],
  [
    'contribution',
    writeContribution(aContribution(), INVITATION),
    (text) => readContribution(signed(text), INVITATION).ok,
  ],
]

/** What only the reader finds: an invitation of another edition, a contribution to another workshop. */
const BEYOND = /^(instrument|workshop$|scan$|sum$)/

describe.each(KINDS)('the published JSON Schema of the %s', (name, whole, reads) => {
  const { file, schema } = workshopJsonSchemas().find((one) => one.file.includes(name)) ?? { file: '', schema: {} }
  const fits = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)

  test('stands in a file of its version', () => {
    expect(file).toBe(`schema/${name}-1.schema.json`)
    expect(schema).toMatchObject({ $id: `urn:weloverwogen:${name}:1`, description: expect.stringContaining('10 MB') })
  })

  test('fits a whole file, and none without one of its members', () => {
    expect([fits(JSON.parse(whole)), fits.errors, reads(whole)]).toEqual([true, null, true])
    for (const member of Object.keys(JSON.parse(whole) as object)) {
      const { [member]: _, ...rest } = JSON.parse(whole) as Record<string, unknown>
      expect([member, fits(rest)]).toEqual([member, false])
      if (member !== 'sum') expect([member, reads(JSON.stringify(rest))]).toEqual([member, false])
    }
  })

  test('and the reader judge alike, wherever a file is changed', () => {
    const places = placesIn(JSON.parse(whole)).filter((way) => name === 'workshop' || !BEYOND.test(way.join('.')))
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        'unknown',
        'DK',
        50,
        -1,
        0.5,
        '',
        {},
        [],
        null,
        'open',
        'GO',
        'staff',
        'noord',
        '000000000',
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), values, (place, value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        const changed: unknown = JSON.parse(whole)
        put(changed, place, value)
        // No schema says that two ids differ, or which signs a row has.
        fc.pre(!(place.at(-1) === 'id' && (value === 'noord' || value === '000000000')) && place.at(-1) !== 'choices')
        // Nor that everyone is of an organisation that is invited.
        fc.pre(name !== 'workshop' || !fits(changed) || everyoneIsInvited(changed as Dossier))
        expect([place, value, fits(changed)]).toEqual([place, value, reads(JSON.stringify(changed))])
      }),
      { numRuns: 800 },
    )
  })
})

function everyoneIsInvited({ workshop }: Dossier): boolean {
  const invited = (workshop?.organisations ?? []).map(({ id }) => id)
  return (workshop?.contributions ?? []).every(({ organisation }) => invited.includes(organisation))
}

function signed(text: string): string {
  const { sum: _, ...file } = JSON.parse(text) as Record<string, unknown>
  return JSON.stringify({ ...file, sum: checkSum(canonicalText(file)) })
}

function placesIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  const within = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [...(way.length > 0 ? [way] : []), ...within.flatMap(([name, one]) => placesIn(one, [...way, name]))]
}

function put(file: unknown, [name = '', ...rest]: readonly string[], value: unknown) {
  const members = file as Record<string, unknown>
  if (rest.length === 0) members[name] = value
  else put(members[name], rest, value)
}
