import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier } from '../support/a-dossier'
import { readPdf } from '../support/read-pdf'

const BUNDLING = 60_000

describe('report on the command line', { timeout: BUNDLING }, () => {
  let folder = ''
  let dossier = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'weloverwogen-'))
    dossier = join(folder, 'noord.weloverwogen.json')
    writeFileSync(
      dossier,
      writeDossier(
        aDossier().titled('Thuiszorg Noord').inPhase(2).ratedAll(75).decided({ reviewOn: '2027-05-25' }).build(),
      ),
    )
    report()
  }, BUNDLING)
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each([
    ['nl', 'full', 'Thuiszorg-Noord-volledig-rapport.pdf', 'Thuiszorg Noord – Volledig rapport'],
    ['en', 'board', 'Thuiszorg-Noord-summary-for-the-board.pdf', 'Thuiszorg Noord – Summary for the board'],
    ['nl', 'partner', 'Thuiszorg-Noord-versie-voor-de-partner.pdf', 'Thuiszorg Noord – Versie voor de partner'],
  ])('writes a PDF in %s, of the kind %s, in a folder that it makes', async (language, kind, name, title) => {
    const out = join(folder, 'not', 'there', language)
    const { status, printed, errors } = report(dossier, '--language', language, '--kind', kind, '--out', out)
    expect({ status, printed, errors }).toEqual({ status: 0, printed: join(out, name), errors: '' })
    expect((await readPdf(readFileSync(join(out, name)))).title).toBe(title)
  })

  test.each([
    ['docx', ['Thuiszorg-Noord-volledig-rapport.docx'], 'PK'],
    ['xlsx', ['Thuiszorg-Noord-cijfers.xlsx'], 'PK'],
    [
      'csv',
      ['antwoorden', 'scores', 'advies', 'acties'].map((sheet) => `Thuiszorg-Noord-${sheet}.csv`),
      '\u00ef\u00bb\u00bf',
    ],
    ['ics', ['Thuiszorg-Noord-agenda.ics'], 'BEGIN:VCALENDAR'],
  ])('writes it as %s too', (format, names, beginning) => {
    const { status, printed, errors } = report(dossier, '--format', format, '--out', folder)
    expect({ status, errors, printed }).toEqual({
      status: 0,
      errors: '',
      printed: names.map((name) => join(folder, name)).join('\n'),
    })
    for (const name of names) expect(readFileSync(join(folder, name), 'latin1').startsWith(beginning)).toBe(true)
  })

  test('keeps out of the tables for a partner what stays out of the paper', () => {
    const out = join(folder, 'partner')
    expect(report(dossier, '--kind', 'partner', '--format', 'csv', '--out', out).status).toBe(0)
    expect(
      readFileSync(join(out, 'Thuiszorg-Noord-antwoorden-versie-voor-de-partner.csv'), 'utf8').trim().split('\n'),
    ).toHaveLength(1)
  })

  test('writes no calendar without a day in it, and says so', () => {
    const bare = join(folder, 'bare.weloverwogen.json')
    writeFileSync(bare, writeDossier(aDossier().titled('Leeg').build()))
    const { status, printed, errors } = report(bare, '--format', 'ics', '--out', folder)
    expect({ status, printed }).toEqual({ status: 1, printed: '' })
    expect(errors.split('\n')).toHaveLength(1)
  })

  test.each([
    ['no file', [], 2, 'Which dossier?'],
    ['a language there is not', ['x.json', '--language', 'fr'], 2, 'There is no report in the language "fr"'],
    ['a kind there is not', ['x.json', '--kind', 'poster'], 2, 'There is no report of the kind "poster"'],
    ['a form there is not', ['x.json', '--format', 'odt'], 2, 'in the form "odt"; there is pdf, docx, xlsx, csv, ics'],
    ['a board summary in Word', ['x.json', '--kind', 'board', '--format', 'docx'], 2, 'there is pdf'],
    [
      'a part there is not',
      ['x.json', '--kind', 'partner', '--share', 'notes,mood'],
      2,
      'There is no part "mood" to share',
    ],
    ['notes without answers', ['x.json', '--kind', 'partner', '--share', 'notes'], 2, 'Notes stand with their answers'],
    [
      'a choice of parts for the board',
      ['x.json', '--kind', 'board', '--share', 'notes'],
      2,
      'Only the kind "partner"',
    ],
    ['a word it does not know', ['x.json', '--loud'], 2, "Unknown option '--loud'"],
    ['a file that is not there', ['/nowhere/x.json'], 1, '/nowhere/x.json'],
  ])('answers %s with one sentence', (_, words, status, sentence) => {
    const done = report(...words)
    expect(done).toMatchObject({ status, printed: '' })
    expect(done.errors).toContain(sentence)
    expect(done.errors.split('\n')).toHaveLength(1)
  })

  test('says which signs show as a box, as nothing draws them here', () => {
    const named = join(folder, 'named.weloverwogen.json')
    writeFileSync(named, writeDossier(aDossier().titled('北京').inPhase(2).ratedAll(75).build()))
    const { status, errors } = report(named, '--kind', 'board', '--out', folder)
    expect(status).toBe(0)
    expect(errors).toContain('2 signs show as a box')
    expect(errors).toContain('北 京')
  })

  test('says where it could not write', () => {
    const { status, errors } = report(dossier, '--out', dossier)
    expect(status).toBe(1)
    expect(errors).toContain('could not be written')
    expect(existsSync(dossier)).toBe(true)
  })
})

function report(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cli.mjs', 'report', ...words], {
    encoding: 'utf8',
  })
  return { status, printed: stdout.trim(), errors: stderr.trim() }
}
