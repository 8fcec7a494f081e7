import type { jsPDF } from 'jspdf'
import { inksWith } from '../../documents/inks'
import type { Tagging } from '../../tagged-pdf/tagging'
import type { Mark } from '../layout/slice'
import type { Face } from '../writing/face'
import { paintPicture } from './paint-picture'
import type { Pen } from './pen'

/** With what a page is painted; `pageOf` knows on which page an anchor stands. */
export interface Desk {
  readonly tagging: Tagging
  readonly face: Face
  readonly pen: Pen
  /** The colour of an organisation. */
  readonly accent: string | undefined
  readonly pageOf: (anchor: string) => number | undefined
}

/** Paints what is on a page. */
export function paintPage(paper: jsPDF, marks: readonly Mark[], { tagging, face, pen, accent, pageOf }: Desk): void {
  const inks = inksWith(accent)
  tagging.page()
  for (const mark of marks) {
    if (mark.kind !== 'link') tagging.begin(mark.element)
    switch (mark.kind) {
      case 'text':
        pen.write(mark.text, mark.x, mark.y, mark)
        break
      case 'page-number': {
        const number = String(pageOf(mark.of) ?? '')
        pen.write(number, mark.x - face.width(number, mark.weight, mark.size), mark.y, mark)
        break
      }
      case 'box':
        paper.setFillColor(inks[mark.ink]).rect(mark.x, mark.y, mark.width, mark.height, 'F')
        break
      case 'picture':
        paintPicture(paper, mark, { face, pen })
        if (mark.element !== null) tagging.box(mark.element, mark)
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
