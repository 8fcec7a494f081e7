import type { Fill, Stroke } from '@/domain/pictures/drawing'
import { INKS } from '../../documents/inks'
import type { Sketch, WordedShape } from '../../documents/worded-drawing'
import { legalText } from '../../legal-text'
import { FACE } from '../measures'
import { BLEED, cornersOf, HATCH, hatchOf, sizeOf } from './outline'

/** A picture as the text of an SVG, so many points wide. Only plain shapes: no style, pattern, script or link. */
export function svgOf(sketch: Sketch, points: number): string {
  const { width, height } = sizeOf(sketch)
  const scale = points / width
  const size = `width="${round(points)}pt" height="${round(height * scale)}pt"`
  const view = [-BLEED, -BLEED, width, height].map(round).join(' ')
  const drawn = sketch.shapes.map((shape) => drawnShape(shape, scale)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${view}">${drawn}</svg>`
}

function drawnShape(shape: WordedShape, scale: number): string {
  switch (shape.kind) {
    case 'line': {
      const { from, to, stroke } = shape
      return `<path d="${path([from, to])}" fill="none"${lined(stroke)}/>`
    }
    case 'curve': {
      const { from, towards, to, stroke } = shape
      const rest = [...towards, to].map(at).join(' ')
      return `<path d="M${at(from)}C${rest}" fill="none"${lined(stroke)}/>`
    }
    case 'polygon': {
      const draw = (paint: string) => `<path d="${path(shape.points)}Z" stroke-linejoin="round"${paint}/>`
      return filledShape(shape, scale, draw)
    }
    case 'circle': {
      const { centre, radius } = shape
      const draw = (paint: string) =>
        `<circle cx="${round(centre.x)}" cy="${round(centre.y)}" r="${round(radius)}"${paint}/>`
      return filledShape(shape, scale, draw)
    }
    case 'text': {
      const { at: place, size, anchor, weight, ink, text } = shape
      const face = `font-family="${FACE}, Carlito, Arial, sans-serif" font-size="${round(size)}" font-weight="${weight === 'bold' ? 700 : 400}"`
      const where = `x="${round(place.x)}" y="${round(place.y)}" text-anchor="${anchor}"`
      return `<text ${where} ${face} fill="${INKS[ink]}">${escaped(text)}</text>`
    }
  }
}

type Filled = Extract<WordedShape, { kind: 'polygon' | 'circle' }>

/** Filled, then hatched, then its edge. */
function filledShape(shape: Filled, scale: number, draw: (paint: string) => string): string {
  const { fill, stroke } = shape
  if (fill?.pattern === 'hatch')
    return hatched(shape, fill, scale, draw) + (stroke ? draw(` fill="none"${lined(stroke)}`) : '')
  return draw(` fill="${fill === undefined ? 'none' : INKS[fill.ink]}"${lined(stroke)}`)
}

function hatched(shape: Filled, { ink }: Fill, scale: number, draw: (paint: string) => string): string {
  const lines = hatchOf(cornersOf(shape), HATCH.step / scale)
    .map(path)
    .join('')
  const hatch = `<path d="${lines}" fill="none"${lined({ ink, width: HATCH.line / scale })}/>`
  return (
    draw(` fill="${INKS.surface}"`) +
    (lines === '' ? '' : hatch) +
    draw(` fill="none"${lined({ ink, width: HATCH.edge / scale })}`)
  )
}

function lined(stroke: Stroke | undefined): string {
  if (stroke === undefined) return ''
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.map(round).join(' ')}"`
  return ` stroke="${INKS[stroke.ink]}" stroke-width="${round(stroke.width)}"${dash}`
}

function path(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`).join('')
}

function at({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${round(x)} ${round(y)}`
}

/** Two figures behind the point are finer than any eye or printer. */
function round(length: number): number {
  return Math.round(length * 100) / 100
}

function escaped(text: string): string {
  return legalText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
