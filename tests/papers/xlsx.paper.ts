import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { exampleDossier } from '@/domain/answers/example-dossier'
import { renderXlsx } from '@/exports/xlsx/render-xlsx'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { aDossier } from '../support/a-dossier'
import { exportInput } from '../support/export-input'
import { FORMULA_PAYLOADS } from '../support/formula-payloads'
import { inWords } from '../support/in-words'
import { convert } from '../support/libre-office'
import { naughtyDossier, TEXTS } from '../support/naughty-dossier'
import { openXmlFaults } from '../support/open-xml'
import { readCsv } from '../support/read-csv'
import { roomFor } from '../support/report-for'
import { ROOM_CASES } from '../support/room-cases'
import { VECTOR_CASES } from '../support/vectors'

/** So many naughty dossiers bring every text as a note once. */
const TIMES = Math.ceil(TEXTS.length / 71)
const NAUGHTY = Array.from({ length: TIMES }, (_, time) => naughtyDossier(time))
const NOTES = [...NAUGHTY.map(({ notes }) => notes), FORMULA_PAYLOADS]

const DOSSIERS: Readonly<Record<string, Dossier>> = {
  ...Object.fromEntries(VECTOR_CASES.map(({ id, round }) => [id, { ...aDossier().build(), rounds: [round] }])),
  empty: aDossier().build(),
  example: exampleDossier({ id: 'example', roundId: 'round', now: new Date('2026-11-23T10:00:00.000Z') }, (key) =>
    inWords({ key }),
  ),
  long: aDossier().inPhase(1).noted('P1.M.D.1', 'woorden '.repeat(5000)).noted('P1.I.D.1', 'a'.repeat(100_000)).build(),
  ...Object.fromEntries(NAUGHTY.map(({ dossier }, time) => [`naughty-${time}`, dossier])),
}

describe.each(Object.entries(DOSSIERS))('the workbook of %s', (_, dossier) => {
  test.each(LANGUAGE_CODES)('is valid Open XML, in %s', async (language) => {
    expect(openXmlFaults('report.xlsx', await renderXlsx(exportInput(dossier, language)))).toEqual([])
  })
})

describe.each(ROOM_CASES)('the workbook of $name', ({ dossier }) => {
  test.each(LANGUAGE_CODES)('is valid Open XML, in %s', async (language) => {
    const input = { ...exportInput(dossier, language), ...roomFor(dossier) }
    expect(openXmlFaults('room.xlsx', await renderXlsx(input))).toEqual([])
  })
})

describe('LibreOffice', () => {
  test('finds no formula, and every note to the letter but for line ends of Windows and what XML cannot hold', async () => {
    const written = NOTES.map(notedIn)
    const files: Record<string, Uint8Array> = {}
    for (const [index, dossier] of written.entries())
      files[`report-${index}.xlsx`] = await renderXlsx(exportInput(dossier, 'en'))
    for (const [name, bytes] of convert(files, 'fods')) expect(textOf(bytes), name).not.toContain('table:formula')
    const read = convert(files, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false')
    for (const [index, notes] of NOTES.entries()) {
      const bytes = read.get(`report-${index}.csv`) ?? new Uint8Array()
      const rows = readCsv(marked(bytes), ',').slice(1)
      expect(rows.slice(0, notes.length).map((row) => row[8])).toEqual(notes.map(asRead))
    }
  })

  test('takes numbers, days and words as what they are', async () => {
    const action = { id: 'a', text: '', owner: '', due: '2027-01-15', document: null, done: false }
    const dossier = aDossier().inPhase(1).ratedAll(50).withActions(action).build()
    const files = { 'report.xlsx': await renderXlsx(exportInput(dossier)) }
    const fods = textOf(convert(files, 'fods').get('report.fods') ?? new Uint8Array())
    expect(fods).toMatch(/office:value-type="float" office:value="50"/)
    expect(fods).toMatch(/office:value-type="date" office:date-value="2027-01-15"/)
    for (const name of ['Antwoorden', 'Scores', 'Advies', 'Acties']) expect(fods).toContain(`table:name="${name}"`)
  })
})

function notedIn(notes: readonly string[]): Dossier {
  const bare = naughtyDossier(0).dossier
  const [round] = bare.rounds
  const answers = Object.keys(round?.answers ?? {}).map((id, place) => [id, { level: 50, note: notes[place] ?? '' }])
  return { ...bare, rounds: bare.rounds.map((one) => ({ ...one, answers: Object.fromEntries(answers) })) }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** In the form that `readCsv` takes: with a mark in front, and lines that end as on Windows. */
function marked(bytes: Uint8Array): Uint8Array {
  const text = textOf(bytes).replace(/^\uFEFF/, '')
  return new TextEncoder().encode(
    `\uFEFF${text.replaceAll(/"(?:[^"]|"")*"|\n/g, (part) => (part === '\n' ? '\r\n' : part))}`,
  )
}

function asRead(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that it is about
  return text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\uFFFD').replaceAll('\r\n', '\n')
}
