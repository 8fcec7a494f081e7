import type { DrawnPicture, DrawText } from '@/domain/drawn-text'
import { RIGHT_TO_LEFT } from '@/domain/right-to-left'

/** Draws texts with the fonts of the system, on a canvas that is never shown; null where the browser has none to read. */
export function browserDrawing(): DrawText {
  const known = new Map<string, boolean>()
  let formless: readonly (DrawnPicture | null)[] | undefined
  let canvas: Canvas | null | undefined
  return (text, weight) => {
    canvas ??= openCanvas()
    if (canvas === null) return null
    const opened = canvas
    formless ??= FORMLESS.map((character) => draw(opened, character, 'regular', FINE))
    for (const character of text) {
      const has = known.get(character) ?? hasForm(canvas, character, formless)
      known.set(character, has)
      if (!has) return null
    }
    setFont(canvas, text, weight, FINE)
    const width = canvas.measureText(text).width / FINE
    const finest = Math.min(FINE, Math.floor(WIDEST / Math.max(1, width)))
    return {
      width,
      picture: () => {
        const picture = draw(opened, text, weight, finest)
        return picture?.colours ? draw(opened, text, weight, Math.min(finest, COLOURED)) : picture
      },
    }
  }
}

type Canvas = CanvasRenderingContext2D

/** Pixels per em: enough for an outline that is sharp in the largest heading, and for a small picture. */
const FINE = 96
const COLOURED = 64
/** In pixels: wider than this, a canvas may be refused. */
const WIDEST = 8000
/** In ems, above and under the baseline: marks piled up higher are cut off before they cross out another line. */
const HIGHEST = 1.5
const LOWEST = 0.8

const FAMILIES = [
  'system-ui',
  'sans-serif',
  '"Apple Color Emoji"',
  '"Segoe UI Emoji"',
  '"Noto Color Emoji"',
  '"Segoe UI Symbol"',
  '"Noto Sans Symbols"',
  '"Noto Sans Symbols 2"',
  '"Noto Sans Math"',
]
const WEIGHTS = { regular: 400, bold: 600 } as const

/** Without a form of their own: joiners, selectors, tags. */
const SHAPING = /^[\p{Cf}\p{Variation_Selector}]$/u
/** Characters that no font will ever have: the browser shows what it shows for want of one. */
const FORMLESS = ['\u{10fffe}', '\uffff', '\u0378'] as const

function openCanvas(): Canvas | null {
  return document.createElement('canvas').getContext('2d', { willReadFrequently: true })
}

/** Whether some font has a form for a character. What the browser shows for want of one has the same frame each time. */
function hasForm(canvas: Canvas, character: string, formless: readonly (DrawnPicture | null)[]): boolean {
  if (SHAPING.test(character)) return true
  if (/^\p{Surrogate}$/u.test(character)) return false
  const picture = draw(canvas, character, 'regular', FINE)
  return picture === null || formless.every((none) => !hasSameFrame(picture, none))
}

/** Some browsers write the number of the character inside, so that only the outermost pixels are the same. */
function hasSameFrame(one: DrawnPicture, other: DrawnPicture | null): boolean {
  if (other === null || one.columns !== other.columns || one.rows !== other.rows || one.top !== other.top) return false
  const { columns, rows } = one
  for (let at = 0; at < columns * rows; at++) {
    const [x, y] = [at % columns, Math.floor(at / columns)]
    const edge = Math.min(x, y, columns - 1 - x, rows - 1 - y)
    if (edge < FRAME && one.cover[at] !== other.cover[at]) return false
  }
  return true
}

/** In pixels, the empty ones around a form included. */
const FRAME = 4

/** What is seen of a text; null when that is nothing. */
function draw(canvas: Canvas, text: string, weight: 'regular' | 'bold', pixelsPerEm: number): DrawnPicture | null {
  setFont(canvas, text, weight, pixelsPerEm)
  const box = canvas.measureText(text)
  const left = Math.floor(-box.actualBoundingBoxLeft) - 1
  const top = Math.ceil(Math.min(box.actualBoundingBoxAscent, HIGHEST * pixelsPerEm)) + 1
  const columns = Math.ceil(box.actualBoundingBoxRight) + 1 - left
  const rows = Math.ceil(Math.min(box.actualBoundingBoxDescent, LOWEST * pixelsPerEm)) + 1 + top
  if (columns <= 2 || rows <= 2) return null
  canvas.canvas.width = columns
  canvas.canvas.height = rows
  // A canvas of another size has forgotten its font.
  setFont(canvas, text, weight, pixelsPerEm)
  canvas.fillText(text, -left, top)
  const { data } = canvas.getImageData(0, 0, columns, rows)
  const cover = data.filter((_, at) => at % 4 === 3)
  if (cover.every((part) => part === 0)) return null
  const colours = isColoured(data) ? Uint8Array.from(data.filter((_, at) => at % 4 !== 3)) : null
  const place = { left: left / pixelsPerEm, top: top / pixelsPerEm }
  return { ...place, columns, rows, pixelsPerEm, cover: Uint8Array.from(cover), colours }
}

/** Whether anything is seen of another colour than the black that was written in. */
function isColoured(data: Uint8ClampedArray): boolean {
  for (let at = 0; at < data.length; at += 4)
    if ((data[at + 3] ?? 0) > 128 && Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) > 40) return true
  return false
}

function setFont(canvas: Canvas, text: string, weight: 'regular' | 'bold', pixels: number): void {
  canvas.font = `${WEIGHTS[weight]} ${pixels}px ${FAMILIES.join(', ')}`
  canvas.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr'
  canvas.textAlign = 'left'
  canvas.textBaseline = 'alphabetic'
}
