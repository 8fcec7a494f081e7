import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier } from '../support/a-dossier'

const ACTION = { id: 'a', text: 't', owner: 'o', due: '', document: null, done: false }
const WHOLE = aDossier()
  .titled('Thuiszorg Noord')
  .full()
  .inPhase(3)
  .ratedAll(75)
  .noted('P1.M.D.1', 'Vier verhalen.')
  .withPartners('CAW')
  .decided({ verdict: 'COND' })
  .withActions(ACTION)
  .build()

describe('a dossier out of a text', () => {
  test('comes back as it was written', () => {
    expect(readDossier(writeDossier(WHOLE))).toEqual({ ok: true, value: WHOLE })
  })

  test('comes back sign by sign, whatever people write', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText), (title, note, partners) => {
        const dossier = { ...aDossier().noted('P1.M.D.1', note).build(), title, partners }
        expect(readDossier(writeDossier(dossier))).toEqual({ ok: true, value: dossier })
      }),
    )
  })

  test('keeps half a sign, which other writers turn into a question mark', () => {
    const dossier = { ...WHOLE, title: 'half \uD83D' }
    const bytes = new TextEncoder().encode(writeDossier(dossier))
    expect(readDossier(new TextDecoder().decode(bytes))).toEqual({ ok: true, value: dossier })
  })

  test('keeps what it does not know, at every level', () => {
    const file = parsed(WHOLE)
    const answers = { 'P9.Q.Z.1': { level: 40 }, 'P1.M.D.1': { level: 75, by: 'Ann' } }
    const round = { ...file.rounds[0], answers, mood: ['x', 1, null] }
    const later = { ...file, logo: { svg: '<svg>' }, constructor: 'a', rounds: [round] }
    const read = readDossier(JSON.stringify(later))
    expect(read.ok && JSON.parse(writeDossier(read.value))).toEqual(later)
  })

  test('may have no round at all', () => {
    expect(readDossier(writeDossier({ ...WHOLE, rounds: [] }))).toMatchObject({ ok: true, value: { rounds: [] } })
  })

  test('may begin with the mark that some editors put before a text', () => {
    expect(readDossier(`\uFEFF${writeDossier(WHOLE)}`).ok).toBe(true)
  })

  test.each([
    ['', { kind: 'not-json', line: 1 }],
    ['{"format":"weloverwogen/dossier",\n"version":1,\n', { kind: 'not-json', line: 3 }],
    ['null', { kind: 'not-ours' }],
    ['[]', { kind: 'not-ours' }],
    ['"weloverwogen/dossier"', { kind: 'not-ours' }],
    ['{"format":"weloverwogen/workshop","version":1}', { kind: 'not-ours' }],
    ['{"__proto__":{"format":"weloverwogen/dossier"}}', { kind: 'not-ours' }],
    ['{"format":"weloverwogen/dossier"}', { kind: 'damaged', at: 'version' }],
    ['{"format":"weloverwogen/dossier","version":"1"}', { kind: 'damaged', at: 'version' }],
    ['{"format":"weloverwogen/dossier","version":0}', { kind: 'damaged', at: 'version' }],
    ['{"format":"weloverwogen/dossier","version":1.5}', { kind: 'damaged', at: 'version' }],
    ['{"format":"weloverwogen/dossier","version":2}', { kind: 'too-new', version: 2 }],
    ['{"format":"weloverwogen/dossier","version":1}', { kind: 'damaged', at: 'id' }],
    ['['.repeat(40), { kind: 'too-deep' }],
    [' '.repeat(10_000_001), { kind: 'too-large' }],
  ])('%.60s is refused by name', (text, problem) => {
    expect(readDossier(text)).toEqual({ ok: false, problem })
  })

  test.each<[string, unknown]>([
    ['id', '../../elsewhere'],
    ['title', 3],
    ['partners.0', null],
    ['rounds', {}],
    ['rounds.0.startedAt', 'yesterday'],
    ['rounds.0.scan', 'slow'],
    ['rounds.0.fromWorkshop', 'yes'],
    ['rounds.0.instrument.version', 1],
    ['rounds.0.context.phase', 6],
    ['rounds.0.context.kind', 'toString'],
    ['rounds.0.answers', []],
    ['rounds.0.answers/P1.M.D.1', 75],
    ['rounds.0.answers/P1.M.D.1/level', 40],
    ['rounds.0.answers/P1.M.D.1/level', '75'],
    ['rounds.0.answers/P1.M.D.1/note', {}],
    ['rounds.0.decision.verdict', 'MAYBE'],
    ['rounds.0.decision.reviewOn', 'soon'],
    ['rounds.0.actions.0.done', 'yes'],
    ['rounds.0.actions.0.document', 'contract'],
  ])('a fault at %s is named and nothing is opened', (place, wrong) => {
    const file = parsed(WHOLE)
    const names = place.includes('/') ? ['rounds', '0', 'answers', ...place.split('/').slice(1)] : place.split('.')
    put(file, names, wrong)
    expect(readDossier(JSON.stringify(file))).toEqual({ ok: false, problem: { kind: 'damaged', at: names.join('.') } })
  })

  test.each([
    ['two answers to one question', '"P1.M.D.1":{"level":0},"P1.M.D.1":{"level":100}', 'P1.M.D.1'],
    ['a name that would change every object', '"__proto__":{"level":0}', '__proto__'],
  ])('%s is a fault', (_, answers, name) => {
    const text = JSON.stringify(parsed(aDossier().build()))
    const doubtful = text.replace('"answers":{}', `"answers":{${answers}}`)
    expect(readDossier(doubtful)).toEqual({ ok: false, problem: { kind: 'damaged', at: `rounds.0.answers.${name}` } })
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

/** The file of a dossier as any other program sees it. */
function parsed(dossier: Dossier) {
  return JSON.parse(writeDossier(dossier)) as Record<string, unknown> & { rounds: Record<string, unknown>[] }
}

function put(file: object, names: readonly string[], value: unknown) {
  const [name = '', ...rest] = names
  const members = file as Record<string, unknown>
  if (rest.length === 0) members[name] = value
  else put(members[name] as object, rest, value)
}
