import { fail, ok, type Result } from '@/domain/result'
import { pictureHead } from './picture-head'
import type { OtherPicture, PictureProblem } from './pictures'

/** What a file turned out to be: pixels of a kind, or a drawing in words. */
export type Recognised =
  | { readonly is: 'pixels'; readonly kind: 'png' | 'jpeg' }
  | { readonly is: 'drawing'; readonly svg: string }

/** The most pixels that are drawn: more than the largest camera of a telephone, less than what stops a machine. */
const MOST_PIXELS = 64_000_000
/** The largest drawing in words, in bytes: 5 MB. */
const LONGEST_DRAWING = 5_000_000

/** What a file is, told from its content and never from its name; nothing is drawn yet. */
export function recognise(bytes: Uint8Array): Result<Recognised, PictureProblem> {
  const head = pictureHead(bytes)
  if (head !== null) {
    const { kind, width, height } = head
    if (head.animated) return fail({ kind: 'animated' })
    return width * height > MOST_PIXELS ? fail({ kind: 'too-many-pixels', width, height }) : ok({ is: 'pixels', kind })
  }
  const beginning = String.fromCharCode(...bytes.subarray(0, 64))
  if (BROKEN.test(beginning)) return fail({ kind: 'damaged' })
  const [other] = OTHERS.find(([, pattern]) => pattern.test(beginning)) ?? []
  return other === undefined ? drawingIn(bytes) : fail({ kind: 'other', is: other })
}

function drawingIn(bytes: Uint8Array): Result<Recognised, PictureProblem> {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 100_000))
  if (!/<(?:[\w-]+:)?svg[\s>]/.test(beginning)) return fail({ kind: 'no-picture' })
  if (bytes.length > LONGEST_DRAWING) return fail({ kind: 'svg', why: 'too-heavy' })
  try {
    return ok({ is: 'drawing', svg: new TextDecoder('utf-8', { fatal: true }).decode(bytes) })
  } catch {
    return fail({ kind: 'svg', why: 'no-xml' })
  }
}

/* oxlint-disable no-control-regex -- files begin with control characters */

/** A PNG or a JPEG that breaks off before it says how large it is. */
const BROKEN = /^\x89PNG|^\xFF\xD8\xFF/

const OTHERS: readonly (readonly [OtherPicture, RegExp])[] = [
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['heic', /^[^]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/],
  ['bmp', /^BM[^]{4}\0\0\0\0/],
  ['tiff', /^II\*\0|^MM\0\*/],
  ['pdf', /^\s*%PDF-|^%!PS/],
  ['office', /^PK\x03\x04|^\xD0\xCF\x11\xE0/],
  ['svgz', /^\x1F\x8B/],
]
