import { bare, ELLIPSIS, expectedHeadings, expectedTexts, formsOf, isDrawn, type ExpectedText } from './expected-texts'
import type { PdfPaper } from './pdf-paper'

/** The texts that do not come back from the tree of elements, whole and in order. */
export async function checkReading(paper: PdfPaper): Promise<readonly string[]> {
  return (await followed(paper)).flaws
}

/** The texts of a paper as they are read out, one after the other. */
async function followed(
  paper: PdfPaper,
): Promise<{ readonly forms: readonly string[]; readonly flaws: readonly string[] }> {
  const heard = (await paper.structure()).map(({ text }) => bare(text)).join('')
  const forms: string[] = []
  const flaws: string[] = []
  let from = 0
  const signs = countsOf(heard)
  for (const expected of expectedTexts(paper.document)) {
    if (isDrawn(expected.text)) {
      const whole =
        expected.mayEnd || [...countsOf(bare(expected.text))].every(([sign, count]) => count <= (signs.get(sign) ?? 0))
      if (!whole) flaws.push(`signs lost: ${shortened(expected.text)}`)
      forms.push(expected.mayEnd ? '' : bare(expected.text))
      continue
    }
    const found = find(expected, heard, from)
    const elsewhere = found ?? find(expected, heard, 0)
    if (found === null)
      flaws.push(`${elsewhere === null ? 'not there' : 'not in its place'}: ${shortened(expected.text)}`)
    from = found?.end ?? from
    forms.push(elsewhere?.form ?? formsOf(expected.text)[0] ?? '')
  }
  return { forms, flaws }
}

/** The headings that are not the headings of the document, in order. */
export async function checkHeadings(paper: PdfPaper): Promise<readonly string[]> {
  const heard = (await paper.structure()).filter(({ role }) => /^H\d$/.test(role)).map(({ text }) => bare(text))
  const wanted = expectedHeadings(paper.document)
  const wrong = wanted.filter(
    (heading, index) => !isDrawn(heading.text) && find(heading, heard[index] ?? '', 0)?.start !== 0,
  )
  return [
    ...wrong.map(({ text }) => `not the heading in its place: ${shortened(text)}`),
    ...(heard.length === wanted.length ? [] : [`${heard.length} headings instead of ${wanted.length}`]),
  ]
}

/** Of all characters, at most this part may be lost, and of all running texts this part may come back in pieces. */
const MAY_BE_LOST = 0.002
const MAY_BE_IN_PIECES = 0.02

/**
 * What does not come back from the painted text: characters, and texts in one piece. Cells are painted line by line
 * across their row, so that they come back in pieces; a page may turn within a text.
 */
export async function checkPainted(paper: PdfPaper): Promise<readonly string[]> {
  const pages = (await paper.painted()).split('\f').map(bare)
  const asides = (await paper.pages()).map(({ runs }) => asidesOf(runs))
  const painted = pages.map((page, index) => withoutAsides(page, asides[index] ?? { head: '', foot: '' })).join('')
  const texts = expectedTexts(paper.document)
  const wanted = (await followed(paper)).forms.join('')
  const lost = missingSigns(wanted, painted)
  const running = texts.filter(({ kind }) => kind === 'running')
  const pieces = running.filter((text) => !isDrawn(text.text) && find(text, painted, 0) === null)
  const share = { lost: lost.length / wanted.length, pieces: pieces.length / Math.max(1, running.length) }
  return [
    ...(share.lost > MAY_BE_LOST ? [`${lost.length} signs lost: ${shortened(lost.join(''))}`] : []),
    ...(share.pieces > MAY_BE_IN_PIECES ? [`in pieces: ${pieces.map(({ text }) => shortened(text)).join(' | ')}`] : []),
  ]
}

/** What is printed on every page and read on none: before and after what belongs to the document. */
function asidesOf(runs: readonly { readonly text: string; readonly aside: boolean }[]) {
  const first = runs.findIndex(({ aside }) => !aside)
  const last = runs.findLastIndex(({ aside }) => !aside)
  const joined = (some: typeof runs) => bare(some.map(({ text }) => text).join(''))
  return { head: joined(runs.slice(0, Math.max(0, first))), foot: joined(runs.slice(last + 1)) }
}

function withoutAsides(page: string, { head, foot }: { readonly head: string; readonly foot: string }): string {
  const body = page.startsWith(head) ? page.slice(head.length) : page
  return body.endsWith(foot) ? body.slice(0, body.length - foot.length) : body
}

interface Found {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** Where a text first stands, in any of its forms; what may end in an ellipsis may stand there as its beginning. */
function find({ text, mayEnd }: ExpectedText, heard: string, from: number): Found | null {
  const places = formsOf(text).flatMap((form): readonly Found[] => {
    const start = heard.indexOf(form, from)
    return start === -1 ? [] : [{ form, start, end: start + form.length }]
  })
  const beginning = mayEnd ? findBeginning(text, heard, from) : null
  const [first] = [...places, ...(beginning === null ? [] : [beginning])].toSorted(
    (one, other) => one.start - other.start,
  )
  return first ?? null
}

/** The longest beginning of a text that ends in an ellipsis, as near as there is one. */
function findBeginning(text: string, heard: string, from: number): Found | null {
  let best: Found | null = null
  for (const form of formsOf(text)) {
    let dots = heard.indexOf(ELLIPSIS, from)
    while (dots !== -1 && (best === null || dots <= best.start + form.length)) {
      const start = startOfBeginning(form, heard, from, dots)
      const end = dots + ELLIPSIS.length
      if (start < dots && (best === null || start < best.start || (start === best.start && end > best.end)))
        best = { form: heard.slice(start, dots), start, end }
      dots = heard.indexOf(ELLIPSIS, dots + 1)
    }
  }
  return best
}

/** Where the longest beginning of a form stands that ends at a place; that place itself when none does. */
function startOfBeginning(form: string, heard: string, from: number, end: number): number {
  for (let length = Math.min(form.length, end - from); length > 0; length--)
    if (heard.startsWith(form.slice(0, length), end - length)) return end - length
  return end
}

/** The signs that are oftener in one text than in the other. */
function missingSigns(wanted: string, there: string): readonly string[] {
  const counts = countsOf(there)
  return Array.from(wanted).filter((sign) => {
    const left = counts.get(sign) ?? 0
    counts.set(sign, left - 1)
    return left <= 0
  })
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 60)} [...] (${text.length} signs)` : text
}
