import { describe, expect, test } from 'vitest'
import { withoutGuard } from '@/exports/csv/formula-guard'
import { renderCsv } from '@/exports/csv/render-csv'
import { SHEET_IDS } from '@/exports/tables/sheet'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { aDossier } from '../../support/a-dossier'
import { exportInput } from '../../support/export-input'
import { NAUGHTY_TIMES, naughtyDossier } from '../../support/naughty-dossier'
import { readCsv } from '../../support/read-csv'
import { VECTOR_CASES } from '../../support/vectors'

const SEPARATOR = { nl: ';', en: ',' } as const
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe.each(VECTOR_CASES)('worked example $id', ({ round }) => {
  test.each(LANGUAGE_CODES)('is a table with as many cells on every line, in %s', async (language) => {
    const input = exportInput({ ...aDossier().build(), rounds: [round] }, language)
    for (const sheet of SHEET_IDS) {
      const [head = [], ...rows] = readCsv(await renderCsv(input, sheet), SEPARATOR[language])
      for (const row of rows) expect(row).toHaveLength(head.length)
      expect(await renderCsv(input, sheet)).toEqual(await renderCsv(input, sheet))
    }
  })
})

describe('a CSV file', () => {
  const dossier = aDossier().inPhase(1).ratedAll(50).answered('P1.M.D.1', 100).answered('P1.I.D.1', 25)

  test('says with its first letters that it is UTF-8, and ends every line as Windows does', async () => {
    const text = textOf(await renderCsv(exportInput(dossier.titled('é').build()), 'scores'))
    expect(text).toMatch(/^\uFEFF"Onderdeel";"Naam";/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('writes numbers whole and in the way of the language', async () => {
    const dutch = readCsv(await renderCsv(exportInput(dossier.build(), 'nl'), 'scores'), ';')
    const english = readCsv(await renderCsv(exportInput(dossier.build(), 'en'), 'scores'), ',')
    const [ours = '', theirs = ''] = [dutch, english].map(
      (rows) => rows.find(([part]) => /^(Fase|Phase)$/.test(part ?? ''))?.[3],
    )
    expect(ours).toMatch(/^\d+,\d{6,}$/)
    expect(theirs).toBe(ours.replace(',', '.'))
  })

  test('leaves a cell empty where there is no number', async () => {
    const [, ...rows] = readCsv(await renderCsv(exportInput(aDossier().inPhase(1).build()), 'scores'), ';')
    expect(rows.find(([part]) => part === 'Fase')?.slice(3, 6)).toEqual(['', '', ''])
  })

  test('takes a day that no calendar has as the text that it is', async () => {
    const action = { id: 'a', text: '', owner: '', due: '2027-02-31', document: null, done: false }
    const text = textOf(
      await renderCsv(
        exportInput(
          aDossier()
            .withActions(action, { ...action, due: '2027-02-28' })
            .build(),
        ),
        'actions',
      ),
    )
    expect(text).toContain(';"2027-02-31";')
    expect(text).toContain(';2027-02-28;')
  })
})

test('every naughty string comes back to the letter once the guard is off', async () => {
  for (let time = 0; time < NAUGHTY_TIMES; time += 1) {
    const { dossier, notes } = naughtyDossier(time)
    for (const [language, separator] of Object.entries(SEPARATOR) as [Language, string][]) {
      const input = exportInput(dossier, language)
      const [, ...answers] = readCsv(await renderCsv(input, 'answers'), separator)
      expect(answers.slice(0, notes.length).map((row) => withoutGuard(row[8] ?? ''))).toEqual(notes)
      const [, ...actions] = readCsv(await renderCsv(input, 'actions'), separator)
      const texts = input.report.actions.map(({ text, owner }) => [text, owner])
      expect(actions.slice(0, texts.length).map((row) => row.slice(1, 3).map(withoutGuard))).toEqual(texts)
    }
  }
})
