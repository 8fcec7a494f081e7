import { deflateSync } from 'node:zlib'
import type { Logo } from '@/domain/answers/look'

/** A PNG of one colour, `#rrggbb` or `#rrggbbaa`; `more` stands between its head and its pixels. */
export function aPng(width: number, height: number, colour = '#0f4c5cff', more: readonly Buffer[] = []): Buffer {
  const pixel = Buffer.from(colour.slice(1).padEnd(8, 'f'), 'hex')
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => pixel)])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 6, 0, 0, 0])])),
    ...more,
    pngChunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A part of a PNG with its length and its sum. */
export function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  return Buffer.concat([uint32(content.length), named, uint32(crc32(named))])
}

/** The logo that such a PNG is in a dossier. */
export function aLogo(width = 120, height = 40, colour?: string): Logo {
  return { kind: 'png', data: aPng(width, height, colour).toString('base64'), width, height }
}

/** A JPEG of 8 by 8 pixels, grey, with the segments given after its head. */
export function aJpeg(...segments: readonly Buffer[]): Buffer {
  const plain = Buffer.from(GREY, 'base64')
  return Buffer.concat([plain.subarray(0, 20), ...segments, plain.subarray(20)])
}

/** A segment of a JPEG with its length: 0xfe is a remark, 0xe1 to 0xef what a program adds. */
export function jpegSegment(mark: number, content: string): Buffer {
  const said = Buffer.from(content, 'latin1')
  return Buffer.concat([Buffer.from([0xff, mark, (said.length + 2) >> 8, (said.length + 2) & 255]), said])
}

const GREY =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APxTooooooooooA//9k='

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
