import { FORMATS, SHEET } from '@/exports/pdf/layout/sheet'
import type { PdfPaper } from './pdf-paper'
import type { ReadPage, TextRun } from './read-pages'

/** The texts of a page that are printed over each other. */
export async function checkOverlaps(paper: PdfPaper): Promise<readonly string[]> {
  return (await paper.pages()).flatMap(({ runs }, index) =>
    overlapping(runs).map(([one, other]) => `page ${index + 1}: "${one.text}" over "${other.text}"`),
  )
}

/** The texts that run over the margins of their page; what is on every page may stand in those at head and foot. */
export async function checkMargins(paper: PdfPaper): Promise<readonly string[]> {
  const { left, right, top, bottom } = FORMATS[paper.document.format]
  const outside = ({ x, y, width, size, aside }: TextRun) =>
    x < left - SLACK ||
    x + width > SHEET.width - right + SLACK ||
    y > SHEET.height - (aside ? HEAD : top - SLACK) ||
    y - size * BELOW < (aside ? HEAD : bottom - SLACK)
  return (await paper.pages()).flatMap(({ runs }: ReadPage, index) =>
    runs.filter(outside).map(({ text, x, y }) => `page ${index + 1}: "${text}" at ${x.toFixed(1)}, ${y.toFixed(1)}`),
  )
}

/** A summary for a board takes two pages, whatever was typed. */
export async function checkTwoPages(paper: PdfPaper): Promise<readonly string[]> {
  const { length } = await paper.pages()
  return paper.order.kind !== 'board' || length === 2 ? [] : [`${length} pages`]
}

/** What is rounded away in a file, in points. */
const SLACK = 0.75
/** The least that stays white at the edge of the sheet. */
const HEAD = 24
/** How far letters reach over and under their line, against their size: less than accents do, which may touch. */
const ABOVE = 0.6
const BELOW = 0.15

function overlapping(runs: readonly TextRun[]): readonly (readonly [TextRun, TextRun])[] {
  const sorted = runs.toSorted((one, other) => one.y - other.y)
  return sorted.flatMap((one, index) => {
    const found: (readonly [TextRun, TextRun])[] = []
    for (let at = index + 1; at < sorted.length; at++) {
      const other = sorted[at]
      if (other === undefined || other.y - other.size * BELOW >= one.y + one.size * ABOVE) continue
      if (Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > SLACK)
        found.push([one, other])
    }
    return found
  })
}
