import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { dossierJsonSchema, SCHEMA_FILE } from '../../scripts/dossier-json-schema'
import { aDossier } from '../support/a-dossier'
import { aLogo } from '../support/pictures'
import { WORKED_EXAMPLES } from '../journeys/support/worked-examples'

/** A validator by others, which knows nothing of our reader. */
const fits = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(dossierJsonSchema())

const WHOLE = aDossier()
  .titled('Noord')
  .full()
  .inPhase(3)
  .ratedAll(75)
  .noted('P1.M.D.1', 'Vier verhalen.')
  .withPartners('CAW')
  .decided({ verdict: 'COND', conditions: [{ id: 'c', text: 't', who: 'w', by: '2027-01-15' }], reviewOn: '' })
  .withActions({ id: 'a', text: 't', owner: 'o', due: '', document: 'afsprakennota', done: false })
  .looking({ accent: '#0f4c5c' })
  .build()

describe('the published JSON Schema', () => {
  test('names the version in its file, its id and its text', () => {
    expect(SCHEMA_FILE).toBe('schema/dossier-1.schema.json')
    expect(dossierJsonSchema()).toMatchObject({
      $id: 'urn:weloverwogen:dossier:1',
      properties: { version: { const: 1 } },
      description: expect.stringContaining('10 MB'),
    })
  })

  test.each<readonly [string, string]>([
    ['a whole dossier', writeDossier(WHOLE)],
    ['one with a logo', writeDossier({ ...WHOLE, look: { logo: aLogo() } })],
    ['an empty one', writeDossier(aDossier().build())],
    ['the witness of version 1', readFileSync('tests/fixtures/files/version-1.json', 'utf8')],
    ['the sample dossier', readFileSync('tests/fixtures/sample-dossier.json', 'utf8')],
    ...WORKED_EXAMPLES.map(({ id, text }) => [`worked example ${id}`, text] as const),
    [
      'one with members that nobody knows yet',
      writeDossier(WHOLE).replace('"rounds"', '"logo": {"a": [null]}, "rounds"'),
    ],
  ])('%s fits', (_, text) => {
    expect([fits(JSON.parse(text)), fits.errors]).toEqual([true, null])
    expect(readDossier(text).ok).toBe(true)
  })

  test.each<readonly [string, unknown]>([
    ['/format', 'weloverwogen/workshop'],
    ['/version', 2],
    ['/version', '1'],
    ['/id', '../../elsewhere'],
    ['/id', 'x'.repeat(101)],
    ['/title', null],
    ['/partners', {}],
    ['/partners/0', 3],
    ['/rounds', {}],
    ['/rounds/0', []],
    ['/rounds/0/id', ''],
    ['/rounds/0/startedAt', 'yesterday'],
    ['/rounds/0/scan', 'slow'],
    ['/rounds/0/instrument/version', 1],
    ['/rounds/0/context', []],
    ['/rounds/0/context/phase', 6],
    ['/rounds/0/context/kind', 'toString'],
    ['/rounds/0/answers', []],
    ['/rounds/0/answers/P1.M.D.1', 75],
    ['/rounds/0/answers/P1.M.D.1/level', 40],
    ['/rounds/0/answers/P1.M.D.1/level', '75'],
    ['/rounds/0/answers/P1.M.D.1/note', {}],
    ['/rounds/0/decision', []],
    ['/rounds/0/decision/verdict', 'MAYBE'],
    ['/rounds/0/decision/reviewOn', 'soon'],
    ['/rounds/0/decision/conditions/0/who', null],
    ['/rounds/0/actions/0/done', 'yes'],
    ['/rounds/0/actions/0/document', 'contract'],
    ['/look', []],
    ['/look/accent', 'red'],
    ['/look/accent', '#0f4c5c80'],
    ['/look/logo', null],
    ['/look/logo', { ...aLogo(), kind: 'gif' }],
    ['/look/logo', { ...aLogo(), data: 'PHN2Zz4=' }],
    ['/look/logo', { ...aLogo(), width: 1201 }],
    ['/look/logo', { ...aLogo(), height: 0 }],
  ])('a fault at %s (%j) is found by it and by the reader', (place, wrong) => {
    const file: unknown = JSON.parse(writeDossier(WHOLE))
    put(file, place.slice(1).split('/'), wrong)
    expect(fits(file)).toBe(false)
    expect(readDossier(JSON.stringify(file)).ok).toBe(false)
  })

  test.each(['format', 'version', 'id', 'title', 'organisation', 'partners', 'rounds'])(
    'a file without %s does not fit',
    (name) => {
      const { [name]: _, ...file } = JSON.parse(writeDossier(WHOLE)) as Record<string, unknown>
      expect(fits(file)).toBe(false)
      expect(readDossier(JSON.stringify(file)).ok).toBe(false)
    },
  )

  test('it and the reader judge alike, wherever a file is changed', () => {
    const places = placesIn(JSON.parse(writeDossier(WHOLE)))
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        'unknown',
        '2027-01-15',
        'DK',
        50,
        0.5,
        -1,
        '',
        {},
        [],
        null,
        'GO',
        '2026-11-23T10:00:00Z',
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), values, (place, value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        const file: unknown = JSON.parse(writeDossier(WHOLE))
        put(file, place, value)
        expect(fits(file)).toBe(readDossier(JSON.stringify(file)).ok)
      }),
      { numRuns: 2_000 },
    )
  })
})

/** The ways to every value of a file, by names and places. */
function placesIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  const within = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [...(way.length > 0 ? [way] : []), ...within.flatMap(([name, one]) => placesIn(one, [...way, name]))]
}

function put(file: unknown, [name = '', ...rest]: readonly string[], value: unknown) {
  const members = file as Record<string, unknown>
  if (rest.length === 0) members[name] = value
  else put(members[name], rest, value)
}
