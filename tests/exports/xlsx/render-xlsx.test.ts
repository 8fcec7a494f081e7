import { describe, expect, test } from 'vitest'
import { renderXlsx } from '@/exports/xlsx/render-xlsx'
import { xmlText } from '@/exports/xlsx/xml-text'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { aDossier } from '../../support/a-dossier'
import { exportInput } from '../../support/export-input'
import { NAUGHTY_TIMES, naughtyDossier } from '../../support/naughty-dossier'
import { partsOf, readXlsx, type ReadCell, type ReadSheet } from '../../support/read-xlsx'
import { VECTOR_CASES } from '../../support/vectors'

const north = () => aDossier().titled('Thuiszorg <Noord> & co').inPhase(1).ratedAll(50)
const textOf = (cell: ReadCell | undefined) =>
  cell !== undefined && cell !== null && 'text' in cell ? cell.text : null

async function sheetOf(name: string, input: Parameters<typeof renderXlsx>[0]): Promise<ReadSheet> {
  const sheet = readXlsx(await renderXlsx(input)).find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`)
  return sheet
}

describe.each(VECTOR_CASES)('worked example $id', ({ round }) => {
  test.each(LANGUAGE_CODES)('has four sheets and no formula, and the same bytes each time, in %s', async (language) => {
    const input = exportInput({ ...north().build(), rounds: [round] }, language)
    const bytes = await renderXlsx(input)
    expect(readXlsx(bytes)).toHaveLength(4)
    for (const { xml } of readXlsx(bytes)) expect(xml).not.toMatch(/<f[ >/]|undefined|NaN/)
    expect(await renderXlsx(input)).toEqual(bytes)
  })
})

describe('a workbook', () => {
  test('keeps the headings of every sheet in sight, bold, with a filter over all rows', async () => {
    for (const { xml, rows } of readXlsx(await renderXlsx(exportInput(north().build())))) {
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
      expect(xml).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows.length}"/>`))
      expect(rows[0]?.length).toBeGreaterThan(5)
    }
  })

  test('is called as the report is', async () => {
    const part = partsOf(await renderXlsx(exportInput(north().build())))
    expect(part('docProps/core.xml')).toContain('<dc:title>Thuiszorg &lt;Noord&gt; &amp; co</dc:title>')
    expect(part('docProps/core.xml')).toContain('2026-11-24T09:00:00Z')
    const untitled = partsOf(await renderXlsx(exportInput(aDossier().build(), 'en')))
    expect(untitled('docProps/core.xml')).toContain('<dc:title>Partnership without a title</dc:title>')
  })

  test('holds numbers as numbers, unrounded, days as days, and nothing where there is nothing', async () => {
    const action = { id: 'a', text: '=1+1', owner: '', due: '2027-01-15', document: null, done: false }
    const dossier = north().answered('P1.M.D.1', 100).answered('P1.I.D.1', 25).withActions(action).build()
    const input = exportInput(dossier)
    const scores = await sheetOf('Scores', input)
    const phase = scores.rows.find(([part]) => textOf(part) === 'Fase')
    expect(phase?.[5]).toMatchObject({ number: input.report.evaluation.phases[0]?.score })
    const { rows } = await sheetOf('Acties', input)
    // Excel counts the days: this is 15 January 2027.
    expect(rows[1]).toEqual([
      { text: 'actie' },
      { text: '=1+1' },
      null,
      { number: 46402, look: 5 },
      null,
      { text: 'nee' },
    ])
    const none = await sheetOf('Scores', exportInput(aDossier().inPhase(1).build()))
    expect(none.rows.find(([part]) => textOf(part) === 'Fase')?.slice(3, 6)).toEqual([null, null, null])
  })

  test('says how far it is', async () => {
    const seen: string[] = []
    await renderXlsx({ ...exportInput(north().build()), onProgress: (done, of) => seen.push(`${done}/${of}`) })
    expect(seen).toEqual(['1/4', '2/4', '3/4', '4/4'])
  })

  test('stops when that is asked', async () => {
    const stop = new AbortController()
    const made = renderXlsx({ ...exportInput(north().build()), signal: stop.signal, onProgress: () => stop.abort() })
    await expect(made).rejects.toThrow(/abort/i)
  })
})

describe('a long note', () => {
  test('of 10 000 letters stands in one cell', async () => {
    const note = 'woord '.repeat(1667).trim()
    expect((await notesIn(note)).row[8]).toBe(note)
  })

  test('of 40 000 letters goes on in the cell beside it, to the letter and without cutting a word', async () => {
    const note = 'woorden '.repeat(5000)
    const { head, row } = await notesIn(note)
    expect(head?.slice(8)).toEqual(['Notitie', 'Notitie (vervolg)', 'Telt mee?'])
    expect(`${row[8]}${row[9]}`).toBe(note)
    expect(row[8]).toMatch(/ $/)
    expect(row[8]?.length).toBeLessThanOrEqual(32_767)
    expect(row[10]).toBe('telt mee')
  })

  test('without a space is cut between two characters', async () => {
    const note = `a${'😀'.repeat(40_000)}`
    const { head, row } = await notesIn(note)
    expect(head?.slice(8, 11)).toEqual(['Notitie', 'Notitie (vervolg)', 'Notitie (vervolg)'])
    for (const piece of row.slice(8, 11)) expect(piece?.length).toBeLessThanOrEqual(32_767)
    expect(row.slice(8, 11).join('')).toBe(note)
  })
})

describe('a text in XML', () => {
  test.each([
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['a\rb', 'a_x000D_b'],
    ['\0\u0001\u001F\uFFFE\uFFFF', '\uFFFD'.repeat(5)],
    ['\uD800a\uDC00', '\uFFFDa\uFFFD'],
    ['😀\t\n\u0085\u0090', '😀\t\n\u0085\u0090'],
    ['<&">', '&lt;&amp;&quot;&gt;'],
  ])('%j stands there as %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml)
  })
})

test('every naughty string comes back to the letter, but for what XML cannot hold', async () => {
  for (let time = 0; time < NAUGHTY_TIMES; time += 1) {
    const { dossier, notes } = naughtyDossier(time)
    const { rows } = await sheetOf('Answers', exportInput(dossier, 'en'))
    expect(rows.slice(1, notes.length + 1).map((row) => textOf(row[8]) ?? '')).toEqual(notes.map(writable))
  }
})

function writable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that it is about
  return text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '\uFFFD')
}

async function notesIn(note: string) {
  const { rows } = await sheetOf('Antwoorden', exportInput(north().noted('P1.M.D.1', note).build()))
  return { head: rows[0]?.map(textOf), row: rows[1]?.map(textOf) ?? [] }
}
