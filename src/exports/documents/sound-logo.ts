import type { Logo } from '@/domain/answers/look'
import { checkSum } from '../check-sum'
import { logoBytes } from './logo-bytes'

/** The bytes of a logo; null when they are no whole picture, which a program would show as a broken one. */
export function soundLogo(logo: Logo): Uint8Array | null {
  try {
    const bytes = logoBytes(logo)
    return (logo.kind === 'png' ? isPng(bytes) : isJpeg(bytes)) ? bytes : null
  } catch {
    return null
  }
}

/** Whether every part of it is there, as it was written. Reads beyond the end throw. */
function isPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) return false
  let at = SIGNATURE.length
  let name = ''
  while (name !== 'IEND') {
    const end = at + 8 + view.getUint32(at)
    name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (view.getUint32(end) !== checkSum(bytes.subarray(at + 4, end))) return false
    at = end + 4
  }
  return true
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Whether it has a beginning, an end, and between them the frame and the scan of a picture. */
function isJpeg(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint16(0) !== 0xffd8 || view.getUint16(bytes.length - 2) !== 0xffd9) return false
  let at = 2
  let framed = false
  while (view.getUint16(at) !== SCAN) {
    framed ||= FRAMES.has(view.getUint16(at))
    at += 2 + view.getUint16(at + 2)
  }
  return framed
}

const SCAN = 0xffda
/** The plain one, the extended one and the one that becomes sharp little by little. */
const FRAMES: ReadonlySet<number> = new Set([0xffc0, 0xffc1, 0xffc2])
