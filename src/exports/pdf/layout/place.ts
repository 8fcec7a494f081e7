import type { Face } from '../writing/face'
import { breakLines } from '../writing/break-lines'
import { setLine, type Line, type Run } from '../writing/set-line'
import { signsOf } from '../writing/stretches'
import type { Words } from '../../documents/block'
import { partOf, type Element } from '../../tagged-pdf/element'
import type { Ink } from '../../documents/inks'
import type { Format, TextStyle } from './sheet'
import type { Mark } from './slice'

/** A stretch of the width of the page. */
export interface Band {
  readonly x: number
  readonly width: number
}

/** Where blocks are laid: in which column, as part of what, in which type. */
export interface Place extends Band {
  /** From margin to margin. */
  readonly wide: Band
  /** The column of the labels; null where labels stand above. */
  readonly margin: Band | null
  readonly parent: Element
  readonly format: Format
  readonly face: Face
  /** Called when a text did not fit in the lines it may have. */
  readonly onCut: () => void
}

/** The text column of a page, as part of an element. */
export function textColumn(format: Format, face: Face, width: number, parent: Element, onCut: () => void): Place {
  const wide = { x: format.left, width: width - format.left - format.right }
  const margin = format.margin === 0 ? null : { x: format.left, width: format.margin - GUTTER }
  return { x: wide.x + format.margin, width: wide.width - format.margin, wide, margin, parent, format, face, onCut }
}

/** Another column in the same document: no margin, no wider width than its own. */
export function column(place: Place, band: Band): Place {
  return { ...place, ...band, wide: band, margin: null }
}

/** The same column with a part of it set aside for labels. */
export function withMargin(place: Place, width: number): Place {
  const margin = { x: place.x, width: width - GUTTER }
  return { ...place, x: place.x + width, width: place.width - width, margin }
}

/** Words on lines, at most so many; what does not fit ends in an ellipsis. */
export function linesOf(
  words: Words,
  style: TextStyle,
  width: number,
  place: Place,
  most?: number,
): readonly Line<Ink>[] {
  const lines = breakLines(runsOf(words, style), style.size, width, place.face, most)
  if (most === undefined || lines.length <= most) return lines
  place.onCut()
  const kept = lines.slice(0, most)
  const last = kept.at(-1)
  return last === undefined ? [] : [...kept.slice(0, -1), withEllipsis(last, style, width, place.face)]
}

/** The marks of one line; `top` is where its strip of `style.leading` begins. */
export function lineMarks(
  line: Line<Ink>,
  style: TextStyle,
  x: number,
  top: number,
  element: Element | null,
): readonly Mark[] {
  const y = baseline(style, top)
  return line.runs.flatMap(({ to, language, ...run }): Mark[] => {
    const owner = ownerOf(element, to, language)
    const { text, weight, ink } = run
    const mark: Mark = { kind: 'text', x: x + run.x, y, text, size: style.size, weight, ink, element: owner }
    if (to === undefined) return [mark]
    return [mark, { kind: 'link', x: x + run.x, y: top, width: run.width, height: style.leading, to, element: owner }]
  })
}

/** A link and a passage in another language are parts of their own. */
function ownerOf(element: Element | null, to: string | undefined, language: string | undefined): Element | null {
  if (element === null || (to === undefined && language === undefined)) return element
  return partOf(element, to === undefined ? 'Span' : 'Link', language === undefined ? {} : { language })
}

/** The baseline that puts capitals in the middle of the strip. */
export function baseline(style: TextStyle, top: number): number {
  return top + style.leading / 2 + style.size * HALF_CAPITAL
}

const GUTTER = 16
/** Half the height of a capital of Source Sans, against its size. */
const HALF_CAPITAL = 0.33

function runsOf(words: Words, style: TextStyle): readonly Run<Ink>[] {
  const pieces = typeof words === 'string' ? [{ text: words }] : words
  return pieces.map((piece) => ({ weight: style.weight, ink: style.ink, ...piece }))
}

function withEllipsis(line: Line<Ink>, style: TextStyle, width: number, face: Face): Line<Ink> {
  if (line.mixed !== undefined) return mixedWithEllipsis(line.mixed, style, width, face)
  const last = line.runs.at(-1)
  if (last === undefined) return line
  const room = width - last.x
  let text = last.text.trimEnd()
  while (text !== '' && face.width(`${text}…`, last.weight, style.size) > room)
    text = signsOf(text).slice(0, -1).join('').trimEnd()
  text = withoutHalfWord(text, last.text)
  const set = { ...last, text: `${text}…`, width: face.width(`${text}…`, last.weight, style.size) }
  return { runs: [...line.runs.slice(0, -1), set], width: set.x + set.width }
}

/** A text that was cut inside a word, without what is left of that word; one long word stays as far as it goes. */
function withoutHalfWord(text: string, whole: string): string {
  const next = whole.charAt(text.length)
  const space = text.lastIndexOf(' ')
  if (next === '' || next === ' ' || space <= Math.max(0, text.length - LONGEST_HALF)) return text
  return text.slice(0, space).trimEnd()
}

/** In letters: the room at the end of a line that a whole word is worth. */
const LONGEST_HALF = 20

/** The same where words run in two directions: what is read last goes, wherever it stands. */
function mixedWithEllipsis(
  { runs, base }: NonNullable<Line<Ink>['mixed']>,
  { size }: TextStyle,
  width: number,
  face: Face,
): Line<Ink> {
  const [last, before] = [runs.at(-1), runs.slice(0, -1)]
  if (last === undefined) return setLine(runs, size, face, base)
  const signs = signsOf(last.text.trimEnd())
  for (let kept = signs.length; ; kept--) {
    const text = `${signs.slice(0, kept).join('').trimEnd()}…`
    const line = setLine([...before, { ...last, text }], size, face, base)
    if (kept === 0 || line.width <= width) return line
  }
}
