import type { Running } from '../../documents/document'
import type { Face } from '../writing/face'
import type { Page } from './paginate'
import { lineMarks, linesOf, textColumn } from './place'
import { wholeDocument } from '../../tagged-pdf/element'
import { SHEET, type Format, type TextStyle } from './sheet'
import type { Mark } from './slice'

/** The running head and foot of every page: decoration, which is not read out. */
export function furniture(
  pages: readonly Page[],
  running: Running,
  format: Format,
  face: Face,
): readonly (readonly Mark[])[] {
  let section = ''
  return pages.map((page, index) => {
    const begun = page.headings.filter(({ heading }) => heading.level === 1)
    const opening = begun[0]
    // A page that opens with a section is in that one; any other goes on with the one before.
    if (opening !== undefined && opening.y < format.top + 40) section = opening.heading.text
    const side = running.side ?? section
    section = begun.at(-1)?.heading.text ?? section
    return [
      ...(index > 0 || running.first ? headMarks(running.head, side, format, face) : []),
      ...footMarks(running.foot, `${index + 1} / ${pages.length}`, format, face),
    ]
  })
}

const HEAD_TOP = 34
const FOOT_BELOW = 42

function headMarks(left: string, right: string, format: Format, face: Face): readonly Mark[] {
  const style = format.styles.small
  return [...row(left, right, HEAD_TOP, style, format, face), rule(HEAD_TOP + style.leading + 5, format)]
}

function footMarks(left: string, right: string, format: Format, face: Face): readonly Mark[] {
  return row(left, right, SHEET.height - FOOT_BELOW, format.styles.small, format, face)
}

function row(left: string, right: string, top: number, style: TextStyle, format: Format, face: Face): readonly Mark[] {
  const place = textColumn(format, face, SHEET.width, wholeDocument(), () => undefined)
  const { x, width } = place.wide
  const [end] = linesOf(right, style, width * 0.45, place, 1)
  const [start] = linesOf(left, style, width - (end?.width ?? 0) - 24, place, 1)
  return [
    ...(start === undefined ? [] : lineMarks(start, style, x, top, null)),
    ...(end === undefined ? [] : lineMarks(end, style, x + width - end.width, top, null)),
  ]
}

function rule(y: number, format: Format): Mark {
  const width = SHEET.width - format.left - format.right
  return { kind: 'box', x: format.left, y, width, height: 0.5, ink: 'rule', element: null }
}
