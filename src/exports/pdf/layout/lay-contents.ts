import type { Contents, Heading } from '../../documents/block'
import { partOf, type Element } from '../../tagged-pdf/element'
import { baseline, lineMarks, linesOf, type Place } from './place'
import type { TextStyle } from './sheet'
import { slice, type Mark, type Slice } from './slice'

/** The table of contents: every heading a link to its place, with the page on which it stands. */
export function layContents({ entries }: Contents, place: Place): readonly Slice[] {
  const element = partOf(place.parent, 'TOC')
  return entries.flatMap((entry) => entryOf(entry, place, partOf(element, 'TOCI')))
}

const PAGE_COLUMN = 30
const NUMBER_COLUMN = 22

function entryOf(entry: Heading, place: Place, parent: Element): readonly Slice[] {
  const main = entry.level === 1
  const style = main ? place.format.styles.strong : { ...place.format.styles.small, ink: 'ink' as const }
  const link = partOf(parent, 'Link')
  const x = place.x + NUMBER_COLUMN
  const lines = linesOf(entry.text, style, place.width - NUMBER_COLUMN - PAGE_COLUMN, place, 3)
  return lines.map((line, index) => {
    const first = index === 0
    const marks: readonly Mark[] = [
      ...(first ? numberMarks(entry, style, place, link) : []),
      ...lineMarks(line, style, x, 0, link),
      ...(first ? [pageMark(entry, style, place, link)] : []),
      { kind: 'link', x: place.x, y: 0, width: place.width, height: style.leading, to: entry.anchor, element: link },
    ]
    return slice(style.leading, marks, { before: first && main ? 5 : 0, glued: index < lines.length - 1 })
  })
}

function numberMarks(entry: Heading, style: TextStyle, place: Place, element: Element): readonly Mark[] {
  if (entry.number === undefined || entry.level > 1) return []
  const [line] = linesOf([{ text: entry.number, ink: 'brand' }], style, NUMBER_COLUMN, place)
  return line === undefined ? [] : lineMarks(line, style, place.x, 0, element)
}

function pageMark(entry: Heading, style: TextStyle, place: Place, element: Element): Mark {
  const { size, weight } = style
  const y = baseline(style, 0)
  return { kind: 'page-number', x: place.x + place.width, y, of: entry.anchor, size, weight, ink: 'ink', element }
}
