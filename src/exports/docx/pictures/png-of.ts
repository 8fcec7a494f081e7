import { Zlib } from 'fflate'
import { checkSum } from '../../check-sum'
import type { Pixels } from './fill-rings'

/** Pixels as the bytes of a PNG. It pauses while it packs them. */
export async function pngOf({ width, height, values }: Pixels, pause: () => Promise<void>): Promise<Uint8Array> {
  const rows = new Uint8Array(height * (width * 4 + 1))
  for (let row = 0; row < height; row += 1)
    rows.set(values.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1)
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits for each of red, green, blue and opaqueness.
  head.set([8, 6], 8)
  return joined([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', await packed(rows, pause)),
    chunk('IEND', new Uint8Array()),
  ])
}

async function packed(rows: Uint8Array, pause: () => Promise<void>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  const packer = new Zlib({ level: 9 }, (part) => parts.push(part))
  for (let at = 0; at < rows.length; at += BAND) {
    packer.push(rows.subarray(at, at + BAND), at + BAND >= rows.length)
    await pause()
  }
  return joined(parts)
}

/** Bytes that are packed in one go. */
const BAND = 131_072

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data])
  const frame = new DataView(new ArrayBuffer(8))
  frame.setUint32(0, data.length)
  frame.setUint32(4, checkSum(named))
  const bytes = new Uint8Array(frame.buffer)
  return joined([bytes.subarray(0, 4), named, bytes.subarray(4)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
