import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Point, Stroke } from '@/domain/pictures/drawing'
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
const rest = () => Promise.resolve()
const SOLID = { ink: 'depth', pattern: 'solid' } as const

/** Red, green, blue and opaqueness in the middle of a unit of a drawing of nine units. */
async function pixel(shapes: readonly WordedShape[], x: number, y: number): Promise<readonly number[]> {
  const { width, values } = await paintPixels({ width: 9, height: 9, shapes }, 10, 4, rest)
  const at = (Math.floor((y + 0.5) * 4) * width + Math.floor((x + 0.5) * 4)) * 4
  return Array.from(values.slice(at, at + 4))
}

async function opaque(shapes: readonly WordedShape[], x: number, y: number): Promise<number | undefined> {
  return (await pixel(shapes, x, y))[3]
}

describe('pixels for who shows no vectors', () => {
  test('fill a shape to its edge, and leave the rest clear', async () => {
    const shapes: readonly WordedShape[] = [{ kind: 'polygon', points: square(2, 6), fill: SOLID }]
    expect(await pixel(shapes, 4, 4)).toEqual([0x0f, 0x4c, 0x5c, 255])
    expect(await pixel(shapes, 7, 4)).toEqual([0, 0, 0, 0])
    expect(await pixel(shapes, 4, 1)).toEqual([0, 0, 0, 0])
  })

  test('draw circles, lines and curves, and leave the space between dashes', async () => {
    const stroke = { ink: 'ink', width: 1 } as const
    const dashed = { ...stroke, dash: [2, 2] }
    expect(await opaque([{ kind: 'circle', centre: { x: 4, y: 4 }, radius: 3, fill: SOLID }], 4, 4)).toBe(255)
    expect(await opaque([{ kind: 'circle', centre: { x: 4, y: 4 }, radius: 3, stroke }], 4, 4)).toBe(0)
    expect(await opaque([across(stroke)], 3, 4.5)).toBe(255)
    expect(await opaque([across(dashed)], 1, 4.5)).toBe(255)
    expect(await opaque([across(dashed)], 3, 4.5)).toBe(0)
    expect(await opaque([curved(stroke)], 4, 4)).toBe(255)
  })

  test('let dashes run on along a curve', async () => {
    const curve = curved({ ink: 'ink', width: 1, dash: [3, 3] })
    const found = await Promise.all([1, 4, 7].map((x) => opaque([curve], x, 4)))
    expect(found).toEqual([255, 0, 255])
  })

  test('write words where they stand, between their baseline and the height of a capital', async () => {
    const { left, right, top, bottom } = await inkOf({ at: { x: 10, y: 40 }, anchor: 'start' })
    expect([left, top, bottom]).toEqual([12, 27, 40])
    const width = right - left
    const middle = await inkOf({ at: { x: 50, y: 40 }, anchor: 'middle' })
    const end = await inkOf({ at: { x: 90, y: 40 }, anchor: 'end' })
    expect(Math.abs((middle.left + middle.right) / 2 - 50)).toBeLessThan(1.5)
    expect(90 - end.right).toBeLessThan(3)
    expect([middle.right - middle.left, end.right - end.left].every((other) => Math.abs(other - width) < 2)).toBe(true)
  })

  test('keep the holes in letters open', async () => {
    const { width, values } = await onHundred({ text: 'O', size: 100 })
    expect([43, 21].map((x) => values[(50 * width + x) * 4 + 3])).toEqual([0, 255])
  })

  test('show a box for a letter that the font lacks', async () => {
    const { top, bottom, ...sides } = await inkOf({ text: '格' })
    expect(await inkOf({ text: '\u{1f600}' })).toEqual({ top, bottom, ...sides })
    expect(bottom).toBeGreaterThan(top + 9)
  })

  test('lay later shapes over earlier ones', async () => {
    const under: WordedShape = { kind: 'polygon', points: square(0, 9), fill: SOLID }
    const over: WordedShape = { kind: 'polygon', points: square(2, 6), fill: { ink: 'paper', pattern: 'solid' } }
    expect(await pixel([under, over], 4, 4)).toEqual([255, 255, 255, 255])
  })

  test('are a PNG of their size, with every row as it was', async () => {
    const pixels = await paintPixels(
      { width: 3, height: 2, shapes: [{ kind: 'polygon', points: square(0, 2), fill: SOLID }] },
      8,
      2,
      rest,
    )
    const png = await pngOf(pixels, rest)
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

function onHundred(more: Partial<Word>) {
  return paintPixels({ width: 99, height: 99, shapes: [word(more)] }, 100, 1, rest)
}

/** From which to which column and row a word leaves ink, in a picture of a hundred units of a pixel each. */
async function inkOf(more: Partial<Word>) {
  const { width, values } = await onHundred(more)
  const places = Array.from({ length: width * width }, (_, place) => place).filter(
    (place) => values[place * 4 + 3] !== 0,
  )
  const [xs, ys] = [places.map((place) => place % width), places.map((place) => Math.floor(place / width))]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function curved(stroke: Stroke): WordedShape {
  const [from, one, other, to] = [0, 3, 6, 9].map((x) => ({ x, y: 4.5 })) as [Point, Point, Point, Point]
  return { kind: 'curve', from, towards: [one, other], to, stroke }
}

function across(stroke: Stroke): WordedShape {
  return { kind: 'line', from: { x: 0, y: 4.5 }, to: { x: 9, y: 4.5 }, stroke }
}

function drawn(...shapes: readonly WordedShape[]): string {
  return svgOf({ width: 100, height: 50, shapes }, 200)
}
