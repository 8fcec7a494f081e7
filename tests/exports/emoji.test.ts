// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { withoutGuard } from '@/exports/csv/formula-guard'
import { renderCsv } from '@/exports/csv/render-csv'
import { renderXlsx } from '@/exports/xlsx/render-xlsx'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier } from '../support/a-dossier'
import { EMOJI } from '../support/emoji'
import { exportInput } from '../support/export-input'
import { makeReportDocx } from '../support/make-docx'
import { readCsv } from '../support/read-csv'
import { readDocx } from '../support/read-docx'
import { readXlsx } from '../support/read-xlsx'

const NOTE = EMOJI.join('\n')
const DOSSIER = aDossier().titled('Noord').inPhase(1).noted('P1.M.D.1', NOTE).build()

test('there are five hundred', () => {
  expect(EMOJI).toHaveLength(500)
  expect(EMOJI.every((emoji) => /\p{Emoji}/u.test(emoji))).toBe(true)
})

test('every emoji comes back from the saved file', () => {
  const read = readDossier(writeDossier(DOSSIER))
  expect(read.ok && read.value.rounds[0]?.answers['P1.M.D.1']?.note).toBe(NOTE)
})

test('every emoji comes back from CSV', async () => {
  const rows = readCsv(await renderCsv(exportInput(DOSSIER), 'answers'), ';')
  expect(rows.flat().map(withoutGuard)).toContain(NOTE)
})

test('every emoji comes back from Excel', async () => {
  const cells = readXlsx(await renderXlsx(exportInput(DOSSIER))).flatMap(({ rows }) => rows.flat())
  expect(cells.map((cell) => (cell !== null && 'text' in cell ? cell.text : ''))).toContain(NOTE)
})

test('every emoji comes back from Word', async () => {
  const { paragraphs } = readDocx(await makeReportDocx(DOSSIER))
  expect(paragraphs.map(({ text }) => text)).toContain(NOTE)
})
