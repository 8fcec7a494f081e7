import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Stroke } from '@/domain/pictures/drawing'
import type { WordedShape } from '@/exports/documents/worded-drawing'
import { paintPixels } from '@/exports/docx/pictures/paint-pixels'
import { pngOf } from '@/exports/docx/pictures/png-of'
import { svgOf } from '@/exports/docx/pictures/svg-of'

const square = (from: number, to: number) => [
  { x: from, y: from },
  { x: to, y: from },
  { x: to, y: to },
  { x: from, y: to },
]
const SOLID = { ink: 'depth', pattern: 'solid' } as const

/** Red, green, blue and opaqueness in the middle of a unit of a drawing of nine units. */
function pixel(shapes: readonly WordedShape[], x: number, y: number): readonly number[] {
  const { width, values } = paintPixels({ width: 9, height: 9, shapes }, 10, 4)
  const at = (Math.floor((y + 0.5) * 4) * width + Math.floor((x + 0.5) * 4)) * 4
  return Array.from(values.slice(at, at + 4))
}

describe('pixels for who shows no vectors', () => {
  test('fill a shape to its edge, and leave the rest clear', () => {
    const shapes: readonly WordedShape[] = [{ kind: 'polygon', points: square(2, 6), fill: SOLID }]
    expect(pixel(shapes, 4, 4)).toEqual([0x0f, 0x4c, 0x5c, 255])
    expect(pixel(shapes, 7, 4)).toEqual([0, 0, 0, 0])
    expect(pixel(shapes, 4, 1)).toEqual([0, 0, 0, 0])
  })

  test('draw circles, lines and curves, and leave the space between dashes', () => {
    const stroke = { ink: 'ink', width: 1 } as const
    const dashed = { ...stroke, dash: [2, 2] }
    expect(pixel([{ kind: 'circle', centre: { x: 4, y: 4 }, radius: 3, fill: SOLID }], 4, 4)[3]).toBe(255)
    expect(pixel([{ kind: 'circle', centre: { x: 4, y: 4 }, radius: 3, stroke }], 4, 4)[3]).toBe(0)
    expect(pixel([across(stroke)], 3, 4.5)[3]).toBe(255)
    expect(pixel([across(dashed)], 1, 4.5)[3]).toBe(255)
    expect(pixel([across(dashed)], 3, 4.5)[3]).toBe(0)
    const towards = [
      { x: 3, y: 4.5 },
      { x: 6, y: 4.5 },
    ] as const
    expect(pixel([{ kind: 'curve', from: { x: 0, y: 4.5 }, towards, to: { x: 9, y: 4.5 }, stroke }], 4, 4.5)[3]).toBe(
      255,
    )
  })

  test('let dashes run on along a curve', () => {
    const stroke = { ink: 'ink', width: 1, dash: [3, 3] } as const
    const towards = [
      { x: 3, y: 4.5 },
      { x: 6, y: 4.5 },
    ] as const
    const curve: WordedShape = { kind: 'curve', from: { x: 0, y: 4.5 }, towards, to: { x: 9, y: 4.5 }, stroke }
    expect([1, 4, 7].map((x) => pixel([curve], x, 4)[3])).toEqual([255, 0, 255])
  })

  test('write words where they stand, between their baseline and the height of a capital', () => {
    const { left, right, top, bottom } = inkOf({ at: { x: 10, y: 40 }, anchor: 'start' })
    expect([left, top, bottom]).toEqual([12, 27, 40])
    const width = right - left
    const middle = inkOf({ at: { x: 50, y: 40 }, anchor: 'middle' })
    const end = inkOf({ at: { x: 90, y: 40 }, anchor: 'end' })
    expect(Math.abs((middle.left + middle.right) / 2 - 50)).toBeLessThan(1.5)
    expect(90 - end.right).toBeLessThan(3)
    expect([middle.right - middle.left, end.right - end.left].every((other) => Math.abs(other - width) < 2)).toBe(true)
  })

  test('keep the holes in letters open, and show a box for a letter that the font lacks', () => {
    const opaque = (text: string, x: number, y: number) => {
      const { width, values } = paintPixels({ width: 99, height: 99, shapes: [word({ text, size: 100 })] }, 100, 1)
      return values[(y * width + x) * 4 + 3]
    }
    expect([opaque('O', 43, 50), opaque('O', 21, 50)]).toEqual([0, 255])
    expect(inkOf({ text: '格' })).toEqual(inkOf({ text: '\u{1f600}' }))
    expect(inkOf({ text: '格' }).bottom).toBeGreaterThan(inkOf({ text: '格' }).top + 9)
  })

  test('lay later shapes over earlier ones', () => {
    const under: WordedShape = { kind: 'polygon', points: square(0, 9), fill: SOLID }
    const over: WordedShape = { kind: 'polygon', points: square(2, 6), fill: { ink: 'paper', pattern: 'solid' } }
    expect(pixel([under, over], 4, 4)).toEqual([255, 255, 255, 255])
  })

  test('are a PNG of their size, with every row as it was', () => {
    const pixels = paintPixels(
      { width: 3, height: 2, shapes: [{ kind: 'polygon', points: square(0, 2), fill: SOLID }] },
      8,
      2,
    )
    const png = pngOf(pixels)
    const view = new DataView(png.buffer)
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([pixels.width, pixels.height])
    const length = view.getUint32(33)
    const rows = unzlibSync(png.slice(41, 41 + length))
    expect(Array.from(rows.slice(1, 1 + pixels.width * 4))).toEqual(
      Array.from(pixels.values.slice(0, pixels.width * 4)),
    )
    expect(Buffer.from(png.slice(-12)).toString('hex')).toBe('0000000049454e44ae426082')
  })
})

describe('an SVG', () => {
  test('writes its words as words', () => {
    const text = { kind: 'text', at: { x: 1, y: 2 }, size: 9, ink: 'ink', anchor: 'middle', weight: 'bold' } as const
    expect(drawn({ ...text, text: '<b> & \u0000' })).toContain('text-anchor="middle"')
    expect(drawn({ ...text, text: '<b> & \u0000' })).toContain('>&lt;b&gt; &amp; \ufffd</text>')
  })

  test('hatches progress with lines that stay within its shape, and fills depth', () => {
    const hatched = drawn({ kind: 'polygon', points: square(10, 40), fill: { ink: 'progress', pattern: 'hatch' } })
    const [, lines = ''] = /d="((?:M[^ML]+L[^ML"]+)+)" fill="none"/.exec(hatched) ?? []
    const places = lines
      .split(/[ML ]/)
      .filter((part) => part !== '')
      .map(Number)
    expect(places.length).toBeGreaterThan(20)
    for (const place of places) expect(place >= 10 && place <= 40).toBe(true)
    expect(drawn({ kind: 'polygon', points: square(10, 40), fill: SOLID })).toContain('fill="#0f4c5c"')
  })

  test('asks nothing that a program for texts may not know', () => {
    const hatched = drawn({
      kind: 'circle',
      centre: { x: 20, y: 20 },
      radius: 9,
      fill: { ink: 'progress', pattern: 'hatch' },
    })
    expect(hatched).not.toMatch(/<(pattern|clipPath|defs|style|use)|url\(/)
  })
})

type Word = Extract<WordedShape, { kind: 'text' }>

function word(more: Partial<Word>): Word {
  const at = { x: 10, y: 80 }
  return { kind: 'text', at, text: 'HH', size: 20, ink: 'ink', anchor: 'start', weight: 'bold', ...more }
}

/** From which to which column and row a word leaves ink, in a picture of a hundred units of a pixel each. */
function inkOf(more: Partial<Word>) {
  const { width, values } = paintPixels({ width: 99, height: 99, shapes: [word(more)] }, 100, 1)
  const places = Array.from({ length: width * width }, (_, place) => place).filter(
    (place) => values[place * 4 + 3] !== 0,
  )
  const [xs, ys] = [places.map((place) => place % width), places.map((place) => Math.floor(place / width))]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function across(stroke: Stroke): WordedShape {
  return { kind: 'line', from: { x: 0, y: 4.5 }, to: { x: 9, y: 4.5 }, stroke }
}

function drawn(...shapes: readonly WordedShape[]): string {
  return svgOf({ width: 100, height: 50, shapes }, 200)
}
