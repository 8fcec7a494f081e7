import type { Element } from './element'
import { pdfNumber, pdfText, type Inside } from './inside'
import type { Box } from './tagging'

/** Everything else that the tree says of an element. */
export function attributes(
  inside: Inside,
  { role, alt, actual, scope, language, numbering }: Element,
  box: Box | undefined,
): string {
  return [
    actual === undefined ? '' : ` /ActualText ${pdfText(actual)}`,
    language === undefined ? '' : ` /Lang ${pdfText(language)}`,
    role === 'Figure' && alt !== undefined ? ` /Alt ${pdfText(alt)}` : '',
    box === undefined ? '' : ` /A <</O /Layout /Placement /Block /BBox [${corners(inside, box)}]>>`,
    role === 'Table' && alt !== undefined ? ` /A <</O /Table /Summary ${pdfText(alt)}>>` : '',
    scope === undefined ? '' : ` /A <</O /Table /Scope /${scope}>>`,
    numbering === undefined ? '' : ` /A <</O /List /ListNumbering /${numbering}>>`,
  ].join('')
}

/** A place as a PDF counts it: from the bottom of the page up. */
export function corners(inside: Inside, { x, y, width, height }: Box): string {
  const bottom = inside.pageSize.getHeight() - y - height
  return [x, bottom, x + width, bottom + height].map(pdfNumber).join(' ')
}
