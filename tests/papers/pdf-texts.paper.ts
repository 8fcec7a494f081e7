import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ITEMS } from '@/domain/instrument/items'
import { aDossier } from '../support/a-dossier'
import { longestDossier } from '../support/longest-dossier'
import { TEXTS } from '../support/naughty-dossier'
import { bare, formsOf } from './pdf/expected-texts'
import { PdfPaper } from './pdf/pdf-paper'
import { isHere } from './tools'

const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-papers-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(!isHere('poppler'))('what a person typed, on paper', () => {
  test('comes back, each of the hostile texts in one piece', async () => {
    const lost: string[] = []
    let boxed = 0
    for (let from = 0; from < TEXTS.length; from += ITEMS.length) {
      const texts = TEXTS.slice(from, from + ITEMS.length)
      const painted = bare(await paintedOf(texts, from))
      for (const text of texts) {
        const [typed = '', ...withBoxes] = formsOf(text)
        if (painted.includes(typed)) continue
        if (withBoxes.some((form) => painted.includes(form))) boxed += 1
        else lost.push(text)
      }
    }
    process.stdout.write(
      `\n${TEXTS.length} hostile texts: ${boxed} with a box for what the font lacks, ${lost.length} in pieces\n`,
    )
    // A page turns within some of them.
    expect(lost.length / TEXTS.length).toBeLessThanOrEqual(0.02)
  })

  test('is never cut in the full report: every word of the longest texts comes back', async () => {
    const { dossier, words } = longestDossier()
    const order = { name: 'longest', dossier, kind: 'full', language: 'nl' } as const
    const painted = await (await PdfPaper.make(order, join(folder, 'longest.pdf'), null)).painted()
    const there = new Set(painted.split(/[^a-z0-9]+/))
    expect(words.filter((word) => !there.has(word)).slice(0, 20)).toEqual([])
  })
})

/** The text of a full report with these notes, one at each question. */
async function paintedOf(texts: readonly string[], number: number) {
  const builder = aDossier().titled('Noord').inPhase(5).full().ratedAll(50)
  ITEMS.forEach(({ id }, index) => builder.noted(id, texts[index] ?? ''))
  const order = { name: 'hostile', dossier: builder.build(), kind: 'full', language: 'nl' } as const
  return (await PdfPaper.make(order, join(folder, `${number}.pdf`), null)).painted()
}
