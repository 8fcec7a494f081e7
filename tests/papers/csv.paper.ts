import { describe, expect, test } from 'vitest'
import { guardFormula } from '@/exports/csv/formula-guard'
import { renderCsv } from '@/exports/csv/render-csv'
import { SHEET_IDS } from '@/exports/tables/sheet'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { aDossier } from '../support/a-dossier'
import { exportInput } from '../support/export-input'
import { FORMULA_PAYLOADS } from '../support/formula-payloads'
import { convert } from '../support/libre-office'
import { naughtyDossier, TEXTS } from '../support/naughty-dossier'

/** Separators by their code, as the reader of LibreOffice takes them: comma, semicolon, tab. */
const SEPARATORS = { comma: '44', semicolon: '59', tab: '9' } as const

/** Every cell looked at, and every formula worked out: the least careful reader there is. */
const reader = (code: string) => [`--infilter=CSV:${code},34,76,1,,0,false,true,false,true`]

/** How many formulas a file gives, cut at a separator. */
function formulasIn(files: Readonly<Record<string, Uint8Array>>, code: string): number {
  const made = convert(files, 'fods', reader(code))
  expect(made.size).toBe(Object.keys(files).length)
  return [...made.values()].join('').split('table:formula=').length - 1
}

describe.each(Object.entries(SEPARATORS))('LibreOffice, cutting at a %s', (_, code) => {
  test('works nothing out of what people wrote, in any file of any language', async () => {
    const payloads = FORMULA_PAYLOADS.map((text, place) => ({
      id: `${place}`,
      text,
      owner: text,
      due: '',
      document: null,
      done: false,
    }))
    const dossiers = [
      aDossier()
        .inPhase(1)
        .withActions(...payloads)
        .build(),
      ...Array.from({ length: Math.ceil(TEXTS.length / 71) }, (_, time) => naughtyDossier(time).dossier),
    ]
    const files: Record<string, Uint8Array> = {}
    for (const [index, dossier] of dossiers.entries())
      for (const language of LANGUAGE_CODES)
        for (const sheet of SHEET_IDS)
          files[`${index}-${language}-${sheet}.csv`] = await renderCsv(exportInput(dossier, language), sheet)
    expect(formulasIn(files, code)).toBe(0)
  })

  test('does so with the same texts, bare', () => {
    const bare = FORMULA_PAYLOADS.map((text) => `"${text.replaceAll('"', '""')}"`).join('\r\n')
    expect(formulasIn({ 'bare.csv': new TextEncoder().encode(`\uFEFF${bare}\r\n`) }, code)).toBeGreaterThan(5)
  })
})

test('a semicolon file cut at commas needs the guard within a text', () => {
  expect(formulasIn({ 'bare.csv': line('x,=1+1,y') }, SEPARATORS.comma)).toBe(1)
  expect(formulasIn({ 'guarded.csv': line(guardFormula('x,=1+1,y')) }, SEPARATORS.comma)).toBe(0)
})

function line(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF;"${text}";"b"\r\n`)
}
