import type { jsPDF } from 'jspdf'
import { inksWith, type Ink } from '../../documents/inks'
import type { Mark } from '../layout/slice'
import type { Face } from '../writing/face'
import { paintPicture } from './paint-picture'
import { FAMILY, FONT_STYLES } from './paper'
import type { Tagging } from '../../tagged-pdf/tagging'

type Inks = Readonly<Record<Ink, string>>

/** Paints what is on a page; `pageOf` knows on which page an anchor stands. */
export function paintPage(
  paper: jsPDF,
  marks: readonly Mark[],
  {
    tagging,
    face,
    accent,
    pageOf,
  }: {
    readonly tagging: Tagging
    readonly face: Face
    readonly accent: string | undefined
    readonly pageOf: (anchor: string) => number | undefined
  },
): void {
  const inks = inksWith(accent)
  tagging.page()
  for (const mark of marks) {
    if (mark.kind !== 'link') tagging.begin(mark.element)
    switch (mark.kind) {
      case 'text':
        write(paper, mark, mark.text, mark.x, inks)
        break
      case 'page-number': {
        const number = String(pageOf(mark.of) ?? '')
        write(paper, mark, number, mark.x - face.width(number, mark.weight, mark.size), inks)
        break
      }
      case 'box':
        paper.setFillColor(inks[mark.ink]).rect(mark.x, mark.y, mark.width, mark.height, 'F')
        break
      case 'picture':
        paintPicture(paper, mark)
        break
      case 'image':
        // One picture in the file, however often it is painted.
        paper.addImage(mark.logo.bytes, mark.logo.kind, mark.x, mark.y, mark.width, mark.height, 'logo')
        break
      case 'link':
        if (mark.element !== null) tagging.click(mark.element, mark)
        break
    }
  }
  tagging.end()
}

function write(
  paper: jsPDF,
  mark: Mark & { readonly kind: 'text' | 'page-number' },
  text: string,
  x: number,
  inks: Inks,
): void {
  paper.setFont(FAMILY, FONT_STYLES[mark.weight]).setFontSize(mark.size).setTextColor(inks[mark.ink])
  paper.text(text, x, mark.y)
}
