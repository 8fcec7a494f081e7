import type { Heading, List, Paragraph } from '../../documents/block'
import { partOf, type Role } from '../../tagged-pdf/element'
import { signMark } from './lay-figure'
import { lineMarks, linesOf, type Place } from './place'
import type { StyleName } from '../../documents/block'
import type { Ink } from '../../documents/inks'
import type { Line } from '../writing/set-line'
import type { TextStyle } from './sheet'
import { slice, type Mark, type Slice } from './slice'

/** A heading: never without the beginning of what it is above. */
export function layHeading(heading: Heading, place: Place): readonly Slice[] {
  const style = place.format.styles[HEADING_STYLES[heading.level]]
  const band = heading.level <= 1 ? place.wide : place
  const element = partOf(place.parent, HEADING_ROLES[heading.level])
  const number = heading.number === undefined ? [] : [{ text: `${heading.number}  `, ink: 'brand' as const }]
  const lines = linesOf([...number, { text: heading.text }], style, band.width, place, heading.most ?? MOST_LINES)
  return lines.map((line, index) =>
    slice(
      style.leading + (index === lines.length - 1 ? SPACE_BELOW[heading.level] : 0),
      lineMarks(line, style, band.x, 0, element),
      {
        before: index === 0 ? style.leading * SPACE_ABOVE[heading.level] : 0,
        glued: true,
        headings: index === 0 ? [{ heading, y: 0 }] : [],
      },
    ),
  )
}

/** A paragraph; its first and its last line are never alone on a page. */
export function layParagraph(paragraph: Paragraph, place: Place): readonly Slice[] {
  const style = place.format.styles[paragraph.style ?? 'body']
  const element = partOf(place.parent, 'P')
  const { sign, most } = paragraph
  const inset = sign === undefined ? 0 : sign.width + style.size * 0.55
  const lines = linesOf(paragraph.words, style, place.width - inset, place, most)
  const slices = lines.map((line, index) =>
    slice(style.leading, [
      ...(sign === undefined || index > 0 ? [] : [signMark(sign, place.x, style.leading)]),
      ...lineMarks(
        line,
        style,
        place.x + inset + (lines.length > 1 ? indentOf(line, place.width - inset) : 0),
        0,
        element,
      ),
    ]),
  )
  return held(slices, style.leading * 0.42, paragraph.withNext === true)
}

/** Lines that run from right to left begin at the right; one alone stays near its label. */
function indentOf(line: Line<Ink>, width: number): number {
  return line.mixed?.base === 1 ? Math.max(0, width - line.width) : 0
}

/** What a person wrote, line ends as typed, beside a thin line. */
export function layNote(words: string, place: Place): readonly Slice[] {
  const { leading } = place.format.styles.body
  const strips = layParagraph(
    { kind: 'paragraph', words: [{ text: words, ink: 'quiet' }] },
    { ...place, x: place.x + NOTE.inset, width: place.width - NOTE.inset },
  )
  const bar: Mark = { kind: 'box', x: place.x, y: 0, width: NOTE.line, height: leading, ink: 'line', element: null }
  return strips.map((strip) => ({ ...strip, before: strip.before * 0.6, marks: [bar, ...strip.marks] }))
}

const NOTE = { inset: 10, line: 1.5 } as const

/** A list: each item with its bullet or number. */
export function layList(list: List, place: Place): readonly Slice[] {
  const style = place.format.styles[list.style ?? 'body']
  const whole = partOf(place.parent, 'L', { numbering: list.counted === true ? 'Decimal' : 'Disc' })
  const indent = list.counted === true ? style.size * 1.7 : style.size * 1.25
  const items = list.items.map((words, index) => {
    const item = partOf(whole, 'LI')
    const label = partOf(item, 'Lbl')
    const body = partOf(item, 'LBody')
    const lines = linesOf(words, style, place.width - indent, place, list.most)
    const bullet = list.counted === true ? `${index + 1}.` : '•'
    const marks = (line: (typeof lines)[number], row: number): readonly Mark[] => [
      ...(row === 0 ? bulletMarks(bullet, style, place, label) : []),
      ...lineMarks(line, style, place.x + indent, 0, body),
    ]
    return held(
      lines.map((line, row) => slice(style.leading, marks(line, row))),
      style.leading * (index === 0 ? 0.42 : 0.24),
    )
  })
  const last = items.length - 1
  return items.flatMap((lines, index) => (index < last && (index === 0 || index === last - 1) ? heldOn(lines) : lines))
}

/** The first item and the last one are never alone on a page. */
function heldOn(lines: readonly Slice[]): readonly Slice[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, glued: true } : line))
}

/** In points, besides what the next block keeps above itself. */
const SPACE_BELOW: Readonly<Record<Heading['level'], number>> = { 0: 3, 1: 2, 2: 0, 3: 0 }
/** A title of ten thousand characters is still a title. */
const MOST_LINES = 6
const HEADING_STYLES: Readonly<Record<Heading['level'], StyleName>> = { 0: 'title', 1: 'h1', 2: 'h2', 3: 'h3' }
const HEADING_ROLES: Readonly<Record<Heading['level'], Role>> = { 0: 'H1', 1: 'H2', 2: 'H3', 3: 'H4' }
/** In lines of the heading itself. */
const SPACE_ABOVE: Readonly<Record<Heading['level'], number>> = { 0: 0, 1: 1.4, 2: 1.25, 3: 0.75 }

function bulletMarks(
  text: string,
  style: TextStyle,
  place: Place,
  element: ReturnType<typeof partOf>,
): readonly Mark[] {
  const [line] = linesOf([{ text, ink: 'quiet' }], style, place.width, place)
  return line === undefined ? [] : lineMarks(line, style, place.x, 0, element)
}

/** Lines that are kept by two at the top and at the bottom of a page. */
function held(lines: readonly Slice[], before: number, withNext = false): readonly Slice[] {
  const last = lines.length - 1
  return lines.map((line, index) => ({
    ...line,
    before: index === 0 ? before : 0,
    glued: index === last ? withNext : index === 0 || index === last - 1,
  }))
}
