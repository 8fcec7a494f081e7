import { ImageRun, type XmlComponent } from 'docx'
import type { Figure } from '../documents/block'
import type { Sketch } from '../documents/worded-drawing'
import type { Desk } from './desk'
import type { ParagraphDraft } from './draft'
import { legalText } from '../legal-text'
import { inPixels } from './measures'
import { runsOf } from './runs-of'
import { sizeOf } from './pictures/outline'
import { pointsOf } from './pictures/points-of'
import { svgOf } from './pictures/svg-of'

/** A picture on a line of its own. */
export function writeFigure({ drawing, width, align }: Figure, desk: Desk): ParagraphDraft {
  const points = pointsOf({ drawing, width }, desk.measures)
  const shown = Math.min(points, desk.width)
  return {
    kind: 'paragraph',
    options: {
      style: 'Figure',
      children: [pictureOf(drawing, points, drawing.alt, desk, shown)],
      ...(align === 'start' ? { alignment: 'left' } : {}),
    },
    before: 6,
  }
}

/** A small sign and the space behind it, if there is one; it says nothing that the words beside it do not. */
export function signed(sign: Sketch | undefined, desk: Desk): readonly XmlComponent[] {
  return sign === undefined ? [] : [pictureOf(sign, sizeOf(sign).width, null, desk), ...runsOf('\u2002', desk)]
}

/** Vectors for who can show them, pixels for who cannot. Without `alt` it is decoration. */
function pictureOf(sketch: Sketch, points: number, alt: string | null, desk: Desk, shown = points): ImageRun {
  const svg = svgOf(sketch, points)
  const png = desk.pictures.get(svg)
  if (png === undefined) throw new Error('A picture was not drawn.')
  const { width, height } = sizeOf(sketch)
  const id = desk.nextPicture()
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation: { width: inPixels(shown), height: inPixels((height * shown) / width) },
    altText: { id: `${id}`, name: `Picture ${id}`, description: alt === null ? '' : legalText(alt) },
    decorative: alt === null,
  })
}
