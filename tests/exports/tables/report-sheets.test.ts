import { describe, expect, test } from 'vitest'
import { THEMES } from '@/domain/instrument/axes'
import { say } from '@/domain/message'
import { voiceOf } from '@/exports/documents/voice'
import { reportSheet, reportSheets } from '@/exports/tables/report-sheets'
import type { Cell, SheetId } from '@/exports/tables/sheet'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import type { Dossier } from '@/domain/answers/dossier'
import { aDossier } from '../../support/a-dossier'
import { exportInput } from '../../support/export-input'
import { inWords } from '../../support/in-words'
import { VECTOR_CASES } from '../../support/vectors'

/** The rows of a sheet, each cell under its heading. */
function rowsOf(id: SheetId, dossier: Dossier, language: Language = 'nl'): readonly Readonly<Record<string, Cell>>[] {
  const { report, text } = exportInput(dossier, language)
  const { columns, rows } = reportSheet(id, report, voiceOf(text))
  return rows.map((row) => Object.fromEntries(columns.map(({ heading }, index) => [heading, row[index] ?? null])))
}

describe.each(VECTOR_CASES)('worked example $id', ({ round, expected, asked }) => {
  const dossier = { ...aDossier().build(), rounds: [round] }

  test.each(LANGUAGE_CODES)('fills every cell with a word or a number, in %s', (language) => {
    const { report, text } = exportInput(dossier, language)
    for (const { columns, rows } of reportSheets(report, voiceOf(text))) {
      for (const row of rows) expect(row).toHaveLength(columns.length)
      expect(JSON.stringify([columns, rows])).not.toMatch(/\b(undefined|NaN)\b|\{\{|"[a-z]+:[a-z]+\.[a-z]/)
    }
  })

  test('has a row for every question that was asked', () => {
    expect(rowsOf('answers', dossier).map((row) => row['Code'])).toEqual(expect.arrayContaining([...asked]))
    expect(rowsOf('answers', dossier)).toHaveLength(new Set(rowsOf('answers', dossier).map((row) => row['Code'])).size)
  })

  test('shows the numbers as they were counted, unrounded, and none that is not shown', () => {
    const phases = rowsOf('scores', dossier).filter((row) => row['Onderdeel'] === 'Fase')
    expect(phases.length).toBeGreaterThan(0)
    for (const row of phases) {
      const phase = ['P1', 'P2', 'P3', 'P4', 'P5'].find(
        (id) => inWords(say(`instrument:phase.${id}.name`)) === row['Naam'],
      )
      const shown = expected.phase_shown[phase ?? ''] === true
      expect(row['Score']).toEqual(shown ? closeTo(expected.phase[phase ?? '']) : null)
      if (!shown) expect([row['Verdieping'], row['Vooruitgang'], row['Evenwicht']]).toEqual([null, null, null])
      expect(row['Laagst mogelijk']).toEqual(closeTo(expected.phase_lo[phase ?? '']))
      expect(row['Hoogst mogelijk']).toEqual(closeTo(expected.phase_hi[phase ?? '']))
    }
    const { evaluation } = exportInput(dossier).report
    const counted = evaluation.phases.map(({ score, shown, lo, hi }) => [shown ? score : null, lo, hi])
    expect(phases.map((row) => [row['Score'], row['Laagst mogelijk'], row['Hoogst mogelijk']])).toEqual(counted)
    const themes = rowsOf('scores', dossier).filter((row) => row['Onderdeel'] === 'Thema')
    for (const [index, theme] of THEMES.entries())
      expect(themes[index]?.['Score']).toEqual(expected.overall_shown ? closeTo(expected.theme[theme]) : null)
  })

  test('gives the advice in its order', () => {
    const ranked = rowsOf('advice', dossier).filter((row) => row['Nummer'] !== null)
    expect(ranked.map((row) => row['Regel'])).toEqual(expected.rules_shown.map((id) => id.split(':')[0]))
    expect(ranked.map((row) => row['Nummer'])).toEqual(ranked.map((_, index) => index + 1))
  })
})

describe('the answers', () => {
  const north = aDossier().inPhase(1).ratedAll(50).answered('P1.M.D.1', 0).answered('P1.M.P.1', 'DK')
  const dossier = north.answered('P1.I.D.1', null).noted('P1.I.D.1', ' nog na te vragen\n').build()
  const row = (code: string) => rowsOf('answers', dossier).find((one) => one['Code'] === code)

  test('"not yet" is worth 0, and "I don’t know" and an open question are worth nothing', () => {
    expect(row('P1.M.D.1')).toMatchObject({ Waarde: 0, Antwoord: 'Nog niet', Sleutelvraag: true })
    expect(row('P1.M.P.1')).toMatchObject({ Waarde: null, Antwoord: 'Weet ik niet', Sleutelvraag: false })
    expect(row('P1.I.D.1')).toMatchObject({ Waarde: null, Antwoord: 'Nog open', Notitie: ' nog na te vragen\n' })
  })

  test('a question of the context has no place in the grid and does not count in the phases', () => {
    const imposed = aDossier().inPhase(1).withContext({ will: 'imposed' }).ratedAll(75).build()
    const [extra] = rowsOf('answers', imposed).filter((one) => one['Code'] === 'IMP.1')
    expect(extra).toMatchObject({ Thema: null, Beweging: null, Waarde: 75, 'Telt mee?': 'extra vraag' })
  })
})

test('the actions, the conditions and the review stand together, a day as a day', () => {
  const dossier = aDossier()
    .decided({
      conditions: [
        { id: 'c', text: 'Er ligt een begroting', who: 'Noor', by: '2027-01-31' },
        { id: 'e', text: '', who: '', by: '' },
      ],
      reviewOn: '2027-06-01',
      decidedBy: 'De raad',
    })
    .withActions({ id: 'a', text: 'Bellen', owner: 'Jo', due: '2026-12-24', document: 'startnota', done: true })
    .build()
  expect(rowsOf('actions', dossier).map((row) => Object.values(row))).toEqual([
    ['actie', 'Bellen', 'Jo', '2026-12-24', 'Startnota', true],
    ['voorwaarde', 'Er ligt een begroting', 'Noor', '2027-01-31', null, null],
    ['opnieuw bekijken', 'De beslissing opnieuw bekijken', 'De raad', '2027-06-01', null, null],
  ])
})

test.each(LANGUAGE_CODES)('an empty dossier has every sheet, under a name that Excel takes, in %s', (language) => {
  const { report, text } = exportInput(aDossier().build(), language)
  const sheets = reportSheets(report, voiceOf(text))
  expect(sheets.map(({ id }) => id)).toEqual(['answers', 'scores', 'advice', 'actions'])
  for (const { name, columns } of sheets) {
    expect(name).toMatch(/^[^[\]/\\:*?']{1,31}$/)
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length)
  }
  expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(4)
})

function closeTo(number: number | null | undefined): unknown {
  // The examples were written down with four decimals.
  return typeof number === 'number' ? expect.closeTo(number, 3) : null
}
