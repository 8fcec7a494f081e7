import type { Shape } from '@/domain/pictures/drawing'

/** A small sign beside words that say the same; its units are points. */
export type Sketch = Pick<WordedDrawing, 'width' | 'height' | 'shapes'>
export type WordedShape = Exclude<Shape, { kind: 'text' }> | (Omit<Shape & { kind: 'text' }, 'text'> & { text: string })

/** A picture whose words are already in a language. */
export interface WordedDrawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly WordedShape[]
  /** What the picture shows, for who does not see it. */
  readonly alt: string
}
