import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines } from '@/exports/pdf/writing/break-lines'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import type { Face } from '@/exports/pdf/writing/face'
import { fakeDrawing } from '../../../support/fake-drawing'

/** Every letter is as wide as half its size. */
const FACE: Face = { has: () => true, drawn: () => null, width: (text, _, size) => text.length * size * 0.5 }

describe('lines', () => {
  test.each([
    ['break at spaces', 'een twee drie', ['een twee ', 'drie']],
    ['break at line ends, empty lines included', 'een\n\ntwee', ['een', '', 'twee']],
    ['break behind a hyphen between letters', 'mid-longer-term', ['mid-', 'longer-', 'term']],
    ['keep dates and numbers whole', 'op 2026-11-24', ['op ', '2026-11-24']],
    ['break a word that is wider than the line where they must', 'abcdefghijklmno', ['abcdefghij', 'klmno']],
    ['are one, and empty, for nothing', '', ['']],
  ])('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })

  test('lose no letter and never run over the edge', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'W', '-', '/', '1'), minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 20, max: 300 }), (words, width) => {
        const lines = breakLines(run(words.join(' ')), 10, width, FACE)
        const written = lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
        expect(written.replaceAll(' ', '')).toBe(words.join(''))
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('keep what touches over two stretches on one line, where it fits on one', () => {
    expect(breakLines(quoted('twee'), 10, 50, FACE).map(wordsOn)).toEqual(['een en ', '‘twee'])
    expect(breakLines(quoted('tweeëndrie'), 10, 50, FACE).map(wordsOn)).toEqual(['een en ‘', 'tweeëndrie'])
  })

  test('keep the weight of each stretch, and join stretches of one weight', () => {
    const lines = breakLines(
      [...run('een '), ...run('twee drie '), { text: 'vier', weight: 'bold', ink: 'ink' }],
      10,
      500,
      FACE,
    )
    expect(lines.map(({ runs }) => runs.map(({ text, weight }) => [text, weight]))).toEqual([
      [
        ['een twee drie ', 'regular'],
        ['vier', 'bold'],
      ],
    ])
  })
})

const drawing = faceOf(await openPaper(async () => {}), fakeDrawing())

describe('lines of what is drawn', () => {
  test.each([
    ['break between signs of East Asia', '北京社会福利院。', ['北京社会福', '利院。']],
    ['break at the spaces of what runs from right to left', 'שלום עולם טוב', ['שלום ', 'עולם ', 'טוב']],
    ['break a word that is wider than the line where they must', 'किकिकिकिकिकिकि', ['किकिकिकिकि', 'किकि']],
  ])('%s', (_, text, expected) => {
    const lines = breakLines(run(text), 10, 50, drawing).map(({ runs }) => runs.map((one) => one.text).join(''))
    expect(lines.map((line) => line.trim())).toEqual(expected.map((line) => line.trim()))
  })
})

function run(text: string) {
  return [{ text, weight: 'regular' as const, ink: 'ink' }]
}

/** Ten letters fit on a line. */
function linesOf(text: string) {
  return breakLines(run(text), 10, 50, FACE).map(({ runs }) => runs.map((one) => one.text).join(''))
}

function wordsOn({ runs }: { readonly runs: readonly { readonly text: string }[] }) {
  return runs.map(({ text }) => text).join('')
}

function quoted(title: string) {
  return [...run('een en ‘'), { text: title, weight: 'bold' as const, ink: 'ink' }]
}
