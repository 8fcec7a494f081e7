import type { jsPDF } from 'jspdf'
import { INKS } from '../../documents/inks'
import type { Mark } from '../layout/slice'
import type { Face } from '../writing/face'
import { paintPicture } from './paint-picture'
import { FAMILY, FONT_STYLES } from './paper'
import type { Tagging } from '../../tagged-pdf/tagging'

/** Paints what is on a page; `pageOf` knows on which page an anchor stands. */
export function paintPage(
  paper: jsPDF,
  marks: readonly Mark[],
  {
    tagging,
    face,
    pageOf,
  }: { readonly tagging: Tagging; readonly face: Face; readonly pageOf: (anchor: string) => number | undefined },
): void {
  tagging.page()
  for (const mark of marks) {
    if (mark.kind !== 'link') tagging.begin(mark.element)
    switch (mark.kind) {
      case 'text':
        write(paper, mark, mark.text, mark.x)
        break
      case 'page-number': {
        const number = String(pageOf(mark.of) ?? '')
        write(paper, mark, number, mark.x - face.width(number, mark.weight, mark.size))
        break
      }
      case 'box':
        paper.setFillColor(INKS[mark.ink]).rect(mark.x, mark.y, mark.width, mark.height, 'F')
        break
      case 'picture':
        paintPicture(paper, mark)
        break
      case 'link':
        if (mark.element !== null) tagging.click(mark.element, mark)
        break
    }
  }
  tagging.end()
}

function write(paper: jsPDF, mark: Mark & { readonly kind: 'text' | 'page-number' }, text: string, x: number): void {
  paper.setFont(FAMILY, FONT_STYLES[mark.weight]).setFontSize(mark.size).setTextColor(INKS[mark.ink])
  paper.text(text, x, mark.y)
}
