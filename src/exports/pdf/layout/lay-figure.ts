import type { Figure } from '../../documents/block'
import type { Sketch } from '../../documents/worded-drawing'
import { partOf, type Element } from '../../tagged-pdf/element'
import type { Place } from './place'
import { slice, type Mark, type Slice } from './slice'

/** A picture, whole on one page. */
export function layFigure({ drawing, width, align }: Figure, place: Place): readonly Slice[] {
  const element = partOf(place.parent, 'Figure', { alt: drawing.alt })
  const drawn = Math.min(width, place.width)
  const x = align === 'start' ? place.x : place.x + (place.width - drawn) / 2
  const mark = pictureMark(drawing, x, 0, drawn, element)
  return [slice((drawing.height * drawn) / drawing.width, [mark], { before: place.format.styles.body.leading * 0.7 })]
}

/** A picture of a given width, with its top left corner at a place. */
function pictureMark(drawing: Sketch, x: number, y: number, width: number, element: Element | null): Mark {
  const scale = width / drawing.width
  return { kind: 'picture', x, y, width, height: drawing.height * scale, scale, shapes: drawing.shapes, element }
}

/** A sign before words: decoration, since the words say the same. It stands in the middle of its line. */
export function signMark(sign: Sketch, x: number, leading: number): Mark {
  return pictureMark(sign, x, (leading - sign.height) / 2, sign.width, null)
}
