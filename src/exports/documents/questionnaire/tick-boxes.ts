import type { Block } from '../block'
import type { Sketch } from '../worded-drawing'

/** A side of 4.4 mm: large enough for a cross by hand. */
const SIDE = 12.5

/** An empty box to tick: decoration beside words that say what it is. */
export const TICK_BOX: Sketch = {
  width: SIDE,
  height: SIDE,
  shapes: [
    {
      kind: 'polygon',
      points: [
        { x: 0.4, y: 0.4 },
        { x: SIDE - 0.4, y: 0.4 },
        { x: SIDE - 0.4, y: SIDE - 0.4 },
        { x: 0.4, y: SIDE - 0.4 },
      ],
      stroke: { ink: 'ink', width: 0.8 },
    },
  ],
}

/** One thing to tick. */
export function tickBox(words: string, style: 'body' | 'small' = 'body'): Block {
  return { kind: 'paragraph', words, sign: TICK_BOX, style }
}

/** Things to tick in columns, read row by row. */
export function tickColumns(words: readonly string[], columns: number): readonly Block[] {
  const rows = Array.from({ length: Math.ceil(words.length / columns) }, (_, row) =>
    words.slice(row * columns, (row + 1) * columns),
  )
  return rows.map((row) => ({
    kind: 'beside',
    gap: 12,
    columns: Array.from({ length: columns }, (_, column) => {
      const text = row[column]
      return { share: 1, blocks: text === undefined ? [] : [tickBox(text)] }
    }),
  }))
}

/** Empty lines to write on, each with some space above it beside what a rule keeps itself. */
export function writingLines(count: number, above = 7): readonly Block[] {
  return Array.from({ length: count }, () => [
    { kind: 'gap', height: above } as const,
    { kind: 'rule' } as const,
  ]).flat()
}
