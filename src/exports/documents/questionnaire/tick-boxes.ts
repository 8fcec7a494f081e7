import type { Block } from '../block'
import type { Sketch } from '../worded-drawing'

/** A side of 4.4 mm: large enough for a cross by hand. */
const SIDE = 12.5

/** An empty box to tick: decoration beside words that say what it is. */
const TICK_BOX: Sketch = {
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

/** The same under the digit that whoever types the form over presses for it. It takes no room of the box or its line. */
function boxUnder(key: number): Sketch {
  const text = {
    kind: 'text',
    text: String(key),
    at: { x: SIDE / 2, y: -2 },
    size: KEY_SIZE,
    ink: 'ink',
    anchor: 'middle',
    weight: 'regular',
  } as const
  return { ...TICK_BOX, shapes: [...TICK_BOX.shapes, text] }
}

const KEY_SIZE = 7.5
/** In points, over a row of boxes with keys: what their digits take from the space there. */
const KEYS_HEIGHT = 4

/** One thing to tick, and the key for it where it has one. */
export function tickBox(
  words: string,
  { key, style = 'body' }: { key?: number | null; style?: 'body' | 'small' },
): Block {
  return { kind: 'paragraph', words, sign: key === undefined || key === null ? TICK_BOX : boxUnder(key), style }
}

/** Room for the keys over a row of boxes. */
export const ROOM_FOR_KEYS: Block = { kind: 'gap', height: KEYS_HEIGHT }

/** Things to tick in columns, read row by row; with keys, they are the keys 1 to 9 in that order. */
export function tickColumns(words: readonly string[], columns: number, keyed: boolean): readonly Block[] {
  const rows = Array.from({ length: Math.ceil(words.length / columns) }, (_, row) => row * columns)
  return rows.flatMap((start): readonly Block[] => [
    ...(keyed ? [ROOM_FOR_KEYS] : []),
    {
      kind: 'beside',
      gap: 12,
      columns: Array.from({ length: columns }, (_, column) => {
        const text = words[start + column]
        const key = keyed ? start + column + 1 : null
        return { share: 1, blocks: text === undefined ? [] : [tickBox(text, { key })] }
      }),
    },
  ])
}

/** Empty lines to write on, each with some space above it beside what a rule keeps itself. */
export function writingLines(count: number, above = 7): readonly Block[] {
  return Array.from({ length: count }, () => [
    { kind: 'gap', height: above } as const,
    { kind: 'rule' } as const,
  ]).flat()
}
