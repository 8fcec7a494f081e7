import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { layReport } from '@/exports/pdf/lay-report'
import { voiceOf } from '@/exports/documents/voice'
import type { Page } from '@/exports/pdf/layout/paginate'
import { SHEET } from '@/exports/pdf/layout/sheet'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { aDossier } from '../../support/a-dossier'
import { anyRoom } from '../../support/a-room'
import { anyRound } from '../../support/any-round'
import { exampleRoom } from '../../support/example-room'
import { inWords } from '../../support/in-words'
import { reportFor } from '../../support/report-for'

const FACE = faceOf(await openPaper(async () => {}))

async function pagesOf(dossier: Dossier, kind: 'full' | 'group'): Promise<readonly Page[]> {
  const voice = voiceOf((message) => inWords(message))
  const madeOn = new Date('2026-11-24T09:00:00.000Z')
  const [, { pages }] = await layReport({ ...reportFor(dossier, kind), kind, madeOn, voice }, FACE, async () => {})
  return pages
}

/** The last heading of a page, when its text goes on overleaf and hardly a line of it stands here. */
function lonelyOn(page: Page, next: Page | undefined): readonly string[] {
  const last = page.headings.at(-1)
  if (last === undefined || next === undefined || footOf(page) - last.y >= LEAST) return []
  const [first] = next.headings
  const isWhole = first !== undefined && first.y === HEAD && first.heading.level <= last.heading.level
  return isWhole ? [] : [last.heading.text]
}

function footOf({ strips }: Page): number {
  return Math.max(...strips.map(({ strip, top }) => top + strip.height))
}

/** Where the text of a page begins and ends. */
const HEAD = 78
const FOOT = SHEET.height - 70
/** Three lines and the heading itself. */
const LEAST = 60

describe('pages of any full report', () => {
  test('never end with a heading, and hold everything within the sheet', async () => {
    await fc.assert(
      fc.asyncProperty(anyRound(), async (round) => {
        const pages = await pagesOf({ ...aDossier().titled('Noord').build(), rounds: [round] }, 'full')
        for (const [index, page] of pages.entries()) {
          const { strips, marks, headings } = page
          for (const { heading, y } of headings)
            expect([
              heading.text,
              marks.some((mark) => mark.element !== null && 'y' in mark && mark.y > y + 24),
            ]).toEqual([heading.text, true])
          for (const { strip, top } of strips) expect(top + strip.height).toBeLessThanOrEqual(SHEET.height)
          expect(lonelyOn(page, pages[index + 1])).toEqual([])
        }
      }),
      { numRuns: 10 },
    )
  })
})

describe('pages of what any room takes home', () => {
  test('leave no heading with hardly a line under it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRoom(), async (room) => {
        const pages = await pagesOf(room, 'group')
        expect(pages.flatMap((page, index) => lonelyOn(page, pages[index + 1]))).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  test.each([3, 4, 11])('are all more than half full but the first and the last, with %i people', async (people) => {
    const pages = await pagesOf(exampleRoom({ people }), 'group')
    const filled = pages.slice(1, -1).map((page) => Math.round((100 * (footOf(page) - HEAD)) / (FOOT - HEAD)))
    expect(filled.filter((part) => part < 55)).toEqual([])
  })
})
