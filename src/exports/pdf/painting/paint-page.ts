import type { Mark } from '../layout/slice'
import { paintPicture } from './paint-picture'
import type { Pen } from './pen'

/** Paints what is on a page; `pageOf` knows on which page an anchor stands. */
export function paintPage(pen: Pen, marks: readonly Mark[], pageOf: (anchor: string) => number | undefined): void {
  const { paper, tagging, face } = pen
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
        paper.setFillColor(pen.inks[mark.ink]).rect(mark.x, mark.y, mark.width, mark.height, 'F')
        break
      case 'picture':
        paintPicture(pen, mark)
        if (mark.element !== null) tagging.box(mark.element, mark)
        break
      case 'image':
        // One picture in the file, however often it is painted.
        paper.addImage(mark.logo.bytes, mark.logo.kind, mark.x, mark.y, mark.width, mark.height, 'logo')
        if (mark.element !== null) tagging.box(mark.element, mark)
        break
      case 'link':
        if (mark.element !== null) tagging.click(mark.element, mark)
        break
    }
  }
  tagging.end()
}
