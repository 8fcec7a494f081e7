import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runsRightToLeft } from '@/exports/pdf/writing/direction'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { asItStands } from '@/exports/pdf/writing/levels'
import { setLine } from '@/exports/pdf/writing/set-line'
import { fakeDrawing } from '../../../support/fake-drawing'

const FACE = faceOf(await openPaper(async () => {}), fakeDrawing())

describe('a line of two directions', () => {
  test.each([
    ['Dutch words stay in place around others', 'naar שלום toe', ['naar ', 'שלום', ' toe']],
    [
      'figures and brackets behind such a word stand before it',
      'en שלום (123) ook',
      ['en ', '(', '123', ') ', 'שלום', ' ook'],
    ],
    ['a paragraph that begins there runs from the right', 'שלום Kaat, עולם.', ['.', 'עולם', ' ,', 'Kaat', ' ', 'שלום']],
    ['Arabic figures run from the left', 'في ٢٠١٩ معا', ['في ٢٠١٩ معا']],
  ])('%s', (_, text, expected) => {
    const { runs } = setLine([run(text)], 10, FACE, runsRightToLeft(text) ? 1 : 0)
    expect(runs.toSorted((one, other) => one.x - other.x).map((one) => one.text)).toEqual(expected)
  })

  test('is painted in the order in which it is read', () => {
    const { runs } = setLine([run('שלום Kaat עולם')], 10, FACE, 1)
    expect(runs.map((one) => one.text.trim()).filter((text) => text !== '')).toEqual(['שלום', 'Kaat', 'עולם'])
  })

  test('covers nothing twice, and has its width', () => {
    const words = fc.array(fc.constantFrom('Kaat', 'שלום', 'سلام', '12', '(', ')', ',', '北京', '👍', '-'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, fc.constantFrom(0 as const, 1 as const), (parts, base) => {
        const { runs, width } = setLine([run(parts.join(' '))], 10, FACE, base)
        const sorted = runs.toSorted((one, other) => one.x - other.x)
        sorted.forEach((one, at) => {
          const next = sorted[at + 1]
          if (next !== undefined) expect(one.x + one.width).toBeLessThanOrEqual(next.x + 1e-6)
          expect(one.x + one.width).toBeLessThanOrEqual(width + 1e-6)
        })
      }),
    )
  })
})

describe('a text that runs from right to left, as it stands on the page', () => {
  test.each([
    ['is turned round', 'שלום', 'םולש'],
    ['keeps its figures', 'שלום 123 עולם', 'םלוע 123 םולש'],
    ['keeps its Arabic figures, with what parts them', 'عام ٢٠١٩٫٥', '٢٠١٩٫٥ ماع'],
  ])('%s', (_, text, expected) => {
    expect(asItStands(text)).toBe(expected)
  })
})

function run(text: string) {
  return { text, weight: 'regular' as const, ink: 'ink' }
}
