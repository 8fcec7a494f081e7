import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardFormula, withoutGuard } from '@/exports/csv/formula-guard'
import { FORMULA_PAYLOADS } from '../../support/formula-payloads'
import { TEXTS } from '../../support/naughty-dossier'

/** What a spreadsheet would work out, however the line is cut. */
const DANGER = /(^|[,;"\t\r\n\0])[=+\-@＝＋－＠]|^[\t\r\n\0]/

describe('the guard against formulas', () => {
  test.each(FORMULA_PAYLOADS)('leaves nothing to work out of %j, and gives it back', (payload) => {
    expect(guardFormula(payload)).not.toMatch(DANGER)
    expect(withoutGuard(guardFormula(payload))).toBe(payload)
  })

  test('is off exactly, whatever the text', () => {
    const signs = constantFrom(...Array.from('=+-@＝＋－＠\',;"\t\r\n\0 aé\u200b😀'))
    assert(
      property(oneof(string({ unit: signs }), string({ unit: 'binary' })), (text) => {
        expect(guardFormula(text)).not.toMatch(DANGER)
        expect(withoutGuard(guardFormula(text))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test('is off exactly for every naughty string', () => {
    expect(TEXTS.map((text) => withoutGuard(guardFormula(text)))).toEqual(TEXTS)
  })

  test.each(["'s avonds, 't is laat", 'ja, -5 graden', 'noor@example.com', '3 + 4 = 7', 'een "citaat" - en meer'])(
    'leaves %j as it is',
    (text) => {
      expect(guardFormula(text)).toBe(text)
    },
  )
})
