import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { ITEMS } from '@/domain/instrument/items'
import { aDossier } from '../support/a-dossier'
import { makePdf } from '../support/make-pdf'
import { EMOJI } from '../support/emoji'
import { NAUGHTY_STRINGS } from '../support/naughty-strings'
import { readPdf } from '../support/read-pdf'
import { manyScripts, NAMES } from './support/many-scripts'
import { paperBrowser, type PaperBrowser } from './support/paper-browser'
import { pagesOf, shareWrittenBack } from './support/written-back'

/** A browser starts, and draws some thousand signs. */
const DRAWING = 120_000
/** Page numbers differ, and one character is not allowed in a PDF. */
const NEARLY_ALL = 0.998

const TYPED = [...NAUGHTY_STRINGS, ...EMOJI]

describe('a report in any script', { timeout: DRAWING }, () => {
  let browser: PaperBrowser
  beforeAll(async () => {
    browser = await paperBrowser()
  }, DRAWING)
  afterAll(() => browser.close())

  test('gives every text back to who reads the file, drawn by a browser or as a box', async () => {
    expect(EMOJI).toHaveLength(500)
    const without = await written(await makePdf(withNotes(TYPED.map(() => ''))))
    const drawn = await browser.make(withNotes(TYPED), 'full')
    const boxed = await makePdf(withNotes(TYPED))
    for (const bytes of [drawn.bytes, boxed])
      expect(shareWrittenBack(TYPED.join('\n'), await written(bytes), without)).toBeGreaterThan(NEARLY_ALL)
  })

  test.each(['board', 'full'] as const)('draws the names, each to be found as it was typed: %s', async (kind) => {
    const { bytes } = await browser.make(manyScripts(), kind)
    const { pages } = await readPdf(bytes)
    const [byPdfjs, byPoppler] = [spaceless(pages.join(' ')), spaceless(pagesOf(bytes).join(' '))]
    for (const name of NAMES) {
      expect(byPdfjs).toContain(spaceless(name))
      expect(byPoppler).toContain(spaceless(name))
    }
  })

  test('says which signs no font of the machine has', async () => {
    const { missing } = await browser.make(aDossier().titled('a \u{10fffd} 北 \u{e123}').inPhase(1).build(), 'board')
    expect(missing).toEqual(['\u{10fffd}', '\u{e123}'])
  })

  test('is the same file for the same dossier', async () => {
    const [one, other] = [await browser.make(manyScripts(), 'board'), await browser.make(manyScripts(), 'board')]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })

  test('does not grow much: ten thousand signs of Chinese take less than a megabyte and a half', async () => {
    const note = Array.from({ length: 10_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 37) % 1500))).join('')
    const { bytes, missing } = await browser.make(
      aDossier().inPhase(1).ratedAll(50).noted('P1.M.D.1', note).build(),
      'full',
    )
    expect(missing).toEqual([])
    expect(bytes.length).toBeLessThan(1_500_000)
  })
})

async function written(bytes: Uint8Array) {
  return pagesOf(bytes).join('\n')
}

/** As many texts to a note as it takes, each on a line of its own. */
function withNotes(texts: readonly string[]): Dossier {
  let dossier = aDossier().titled('Noord').inPhase(5).full().ratedAll(50)
  ITEMS.forEach(({ id }, place) => {
    dossier = dossier.noted(id, texts.filter((_, at) => at % ITEMS.length === place).join('\n'))
  })
  return dossier.build()
}

/** Readers tell spaces from gaps, each in its own way, and mark directions. */
function spaceless(text: string): string {
  return text.replaceAll(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}
