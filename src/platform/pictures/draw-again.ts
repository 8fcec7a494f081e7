import type { Logo } from '@/domain/answers/look'
import { fail, ok, type Result } from '@/domain/result'
import { drawableSize, firstThatFits, type Encoded } from './small-enough'
import type { PictureProblem } from './pictures'

/**
 * A picture drawn again on an empty sheet: of its file nothing is left but what can be seen, and that is small enough to keep.
 * A photograph stays one; all else is written without loss where that fits, as house colours are exact.
 */
export async function drawAgain(file: Blob, photograph: boolean): Promise<Result<Logo, PictureProblem>> {
  const address = URL.createObjectURL(file)
  try {
    const picture = await loaded(address)
    if (picture === null || picture.naturalWidth === 0) return fail({ kind: 'damaged' })
    if (!givesPixels()) return fail({ kind: 'withheld' })
    const first = drawn(picture, 1)
    if (first === null || first.seen === 'nothing') return fail({ kind: first === null ? 'damaged' : 'blank' })
    return ok(firstThatFits((scale) => encoders(drawn(picture, scale) ?? first, photograph)))
  } catch {
    return fail({ kind: 'damaged' })
  } finally {
    URL.revokeObjectURL(address)
  }
}

function loaded(address: string): Promise<HTMLImageElement | null> {
  const picture = new Image()
  return new Promise((resolve) => {
    picture.addEventListener('load', () => resolve(picture))
    picture.addEventListener('error', () => resolve(null))
    picture.src = address
  })
}

interface Sheet {
  readonly canvas: HTMLCanvasElement
  /** Whether anything can be seen on it, and whether the paper shows through. */
  readonly seen: 'nothing' | 'through' | 'whole'
}

function drawn(picture: HTMLImageElement, scale: number): Sheet | null {
  const { width, height } = drawableSize(picture.naturalWidth, picture.naturalHeight, scale)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (pen === null) return null
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, width, height)
  const { data } = pen.getImageData(0, 0, width, height)
  let [lightest, densest] = [255, 0]
  for (let at = 3; at < data.length; at += 4) {
    lightest = Math.min(lightest, data[at] ?? 0)
    densest = Math.max(densest, data[at] ?? 0)
  }
  return { canvas, seen: densest === 0 ? 'nothing' : lightest < 255 ? 'through' : 'whole' }
}

/** The ways to write a sheet, best first. */
function encoders({ canvas, seen }: Sheet, photograph: boolean): readonly (() => Encoded)[] {
  const { width, height } = canvas
  const as = (kind: Logo['kind'], quality?: number) => (): Encoded => {
    const address = canvas.toDataURL(`image/${kind}`, quality)
    return { kind, width, height, data: address.slice(address.indexOf(',') + 1) }
  }
  const photographed = [as('jpeg', 0.92), as('jpeg', 0.85), as('jpeg', 0.75)]
  if (seen === 'through') return [as('png')]
  return photograph ? photographed : [as('png'), ...photographed]
}

/** Some browsers give a program noise instead of what it drew, so that nobody is recognised by it. */
function givesPixels(): boolean {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (pen === null) return false
  pen.fillStyle = '#c86428'
  pen.fillRect(0, 0, 16, 16)
  const { data } = pen.getImageData(0, 0, 16, 16)
  return data.every((channel, at) => Math.abs(channel - ([200, 100, 40, 255][at % 4] ?? 0)) < 8)
}
