import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A stretch of text on a page; lengths in points, from the bottom left. */
export interface TextRun {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  /** Whether it is decoration, which is not read out. */
  readonly aside: boolean
}

/** A page as pdf.js reads it. */
export interface ReadPage {
  readonly runs: readonly TextRun[]
  /** The numbers of the stretches that belong to an element, in the order of painting. */
  readonly stretches: readonly number[]
  /** What is painted outside of every element and every decoration, and what is not well nested. */
  readonly flaws: readonly string[]
}

export async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    pages.push({ runs: await runsOf(page), ...(await marksOf(page)) })
    page.cleanup()
  }
  await pdf.loadingTask.destroy()
  return pages
}

async function runsOf(page: PDFPageProxy): Promise<readonly TextRun[]> {
  const runs: TextRun[] = []
  const open: string[] = []
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push('tag' in item ? String(item.tag) : '')
    } else if (item.str.trim() !== '') {
      const [, , , size = 0, x = 0, y = 0] = item.transform as readonly number[]
      // What is to the right of the last letter is not there.
      const trailing = item.str.length - item.str.trimEnd().length
      const width = item.width - trailing * size * SPACE
      runs.push({ text: item.str, x, y, width, size, aside: open.includes(ARTIFACT) })
    }
  }
  return runs
}

/** The width of a space in our type, against its size. */
const SPACE = 0.2

const PAINTING = new Map<number, string>(
  (
    [
      'showText',
      'showSpacedText',
      'shadingFill',
      'constructPath',
      'paintImageXObject',
      'paintInlineImageXObject',
      'paintImageMaskXObject',
      'paintFormXObjectBegin',
    ] as const
  ).map((name) => [OPS[name], name]),
)

async function marksOf(page: PDFPageProxy): Promise<Pick<ReadPage, 'stretches' | 'flaws'>> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const stretches: number[] = []
  const flaws: string[] = []
  let depth = 0
  fnArray.forEach((operator, index) => {
    const words = argsArray[index] as readonly unknown[] | null
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      depth += 1
      const turned = depth === 2 && isNamed(words?.[0], TURNED)
      if (depth > 1 && !turned) flaws.push('a stretch within a stretch')
      if (turned) return
      if (typeof words?.[1] === 'number') stretches.push(words[1])
      else if (!isNamed(words?.[0], ARTIFACT)) flaws.push('a stretch without a number')
    } else if (operator === OPS.endMarkedContent) {
      depth -= 1
      if (depth < 0) flaws.push('an end without a beginning')
    } else if (depth === 0 && PAINTING.has(operator) && !isOnlyAnEdge(operator, words)) {
      flaws.push(`${PAINTING.get(operator)} outside of every stretch`)
    }
  })
  if (depth !== 0) flaws.push('a stretch without an end')
  return { stretches, flaws }
}

/** Its name comes as it is, or in an object where nothing more is said of the stretch. */
function isNamed(tag: unknown, name: string): boolean {
  return tag === name || (typeof tag === 'object' && tag !== null && 'name' in tag && tag.name === name)
}

const ARTIFACT = 'Artifact'
/** Says, within the stretch of an element, what glyphs say that stand from left to right and are read the other way. */
const TURNED = 'ReversedChars'

/** A path that paints nothing: it is there to cut off what comes after it. */
function isOnlyAnEdge(operator: number, words: readonly unknown[] | null): boolean {
  return operator === OPS.constructPath && words?.[0] === OPS.endPath
}
