import type { Logo } from '@/domain/answers/look'
import { checkSum } from '../check-sum'
import { logoBytes } from './logo-bytes'

/**
 * The bytes of a logo with nothing in them but its pixels: a dossier that another program wrote can hold a picture
 * with a place, a name or a time in it. Null when they are no whole picture, which a program would show as a broken one.
 */
export function soundLogo(logo: Logo): Uint8Array | null {
  try {
    const bytes = logoBytes(logo)
    const parts = logo.kind === 'png' ? pngParts(bytes) : jpegParts(bytes)
    return parts === null ? null : Uint8Array.from(parts.flatMap((part) => [...part]))
  } catch {
    return null
  }
}

/** What draws a PNG, each part as it was written; null when one is damaged. Reads beyond the end throw. */
function pngParts(bytes: Uint8Array): readonly Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null
  const parts = [bytes.subarray(0, SIGNATURE.length)]
  let at = SIGNATURE.length
  let name = ''
  while (name !== 'IEND') {
    const end = at + 8 + view.getUint32(at)
    name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (view.getUint32(end) !== checkSum(bytes.subarray(at + 4, end))) return null
    if (DRAWN.has(name)) parts.push(bytes.subarray(at, end + 4))
    at = end + 4
  }
  return parts
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Size, colours, what is see-through, pixels, end. */
const DRAWN: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** What draws a JPEG, from its beginning to its end; null when it has no frame. Reads beyond the end throw. */
function jpegParts(bytes: Uint8Array): readonly Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint16(0) !== BEGINNING || view.getUint16(bytes.length - 2) !== END) return null
  const parts = [bytes.subarray(0, 2)]
  let at = 2
  let framed = false
  while (view.getUint16(at) !== END) {
    const mark = view.getUint16(at)
    const next = at + 2 + view.getUint16(at + 2)
    const end = mark === SCAN ? endOfScan(view, next) : next
    framed ||= FRAMES.has(mark)
    if (!isExtra(mark)) parts.push(bytes.subarray(at, end))
    at = end
  }
  return framed ? [...parts, bytes.subarray(at, at + 2)] : null
}

const BEGINNING = 0xffd8
const END = 0xffd9
const SCAN = 0xffda
/** The plain one, the extended one and the one that becomes sharp little by little. */
const FRAMES: ReadonlySet<number> = new Set([0xffc0, 0xffc1, 0xffc2])

/** Where the next segment begins: in a scan, a byte of ones is followed by none, by the number of a fresh start, or by more ones that fill it up. */
function endOfScan(view: DataView, start: number): number {
  let at = start
  while (view.getUint8(at) !== 0xff || isInScan(view.getUint8(at + 1))) at += 1
  return at
}

function isInScan(after: number): boolean {
  return after === 0 || after === 0xff || (after >= 0xd0 && after <= 0xd7)
}

/** A remark, or what a program adds for itself; E0 and EE tell how to read the colours. */
function isExtra(mark: number): boolean {
  return mark === 0xfffe || (mark >= 0xffe1 && mark <= 0xffef && mark !== 0xffee)
}
