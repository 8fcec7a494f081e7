import type { Drawing, Point, Shape } from '@/domain/pictures/drawing'
import { textWidth } from '@/domain/pictures/text-width'
import type { Language } from '@/i18n/languages'
import { inWords } from './in-words'

/** A text as it stands in a drawing, with the room it takes. */
export interface TextBox {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The texts of a drawing in one language. Their widths are estimates, never too small. */
export function textBoxes({ shapes }: Drawing, language: Language): readonly TextBox[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'text') return []
    const { at, size, anchor, weight } = shape
    const words = inWords(shape.text, language)
    const width = textWidth(words, size, weight)
    const left = at.x - { start: 0, middle: width / 2, end: width }[anchor]
    return [{ words, left, right: left + width, top: at.y - 0.72 * size, bottom: at.y + 0.22 * size }]
  })
}

/** The pairs of texts that lie over each other. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.words} / ${other.words}`),
  )
}

/** Every point that a shape names, with the edge of a circle. */
export function pointsOf(shape: Shape): readonly Point[] {
  switch (shape.kind) {
    case 'line':
      return [shape.from, shape.to]
    case 'curve':
      return [shape.from, ...shape.towards, shape.to]
    case 'polygon':
      return shape.points
    case 'circle': {
      const { centre, radius } = shape
      return [-radius, radius].map((reach) => ({ x: centre.x + reach, y: centre.y + reach }))
    }
    case 'text':
      return [shape.at]
  }
}
