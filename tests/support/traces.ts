import { inflateRawSync, inflateSync } from 'node:zlib'

/**
 * Everything that can be read out of the bytes of a file without knowing its kind: the bytes themselves and every packed
 * stream in them (of a PDF, or of a zip as Word and Excel write), each as text in the encodings that such files use, with
 * hexadecimal strings, octal escapes and entities undone. Searched by `isTracedIn`.
 */
export function tracesIn(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes)
  return [file, ...unpackedPdf(file), ...unpackedZip(file)].flatMap(readings)
}

/** Whether a text can be read in traces, whatever was done to its spaces and capitals. */
export function isTracedIn(traces: readonly string[], text: string): boolean {
  const bare = loose(text)
  return traces.some((trace) => trace.includes(bare))
}

/** Whether a text or a piece of it can be read in traces: any eight signs in a row, often six; for texts that nothing else resembles. */
export function isHintedAtIn(traces: readonly string[], text: string): boolean {
  const bare = loose(text)
  const count = Math.max(1, Math.ceil((bare.length - PIECE + 1) / STEP))
  const pieces = Array.from({ length: count }, (_, at) => bare.slice(at * STEP, at * STEP + PIECE))
  return traces.some((trace) => pieces.some((piece) => trace.includes(piece)))
}

/** A text as traces are compared: composed, small, without spaces and without soft hyphens. */
export function loose(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00ad]+/gu, '')
}

const PIECE = 6
const STEP = 3
/** How every entry of a zip begins. */
const ZIP_ENTRY = String.fromCharCode(0x50, 0x4b, 3, 4)

function readings(part: Buffer): readonly string[] {
  const plain = part.toString('latin1')
  const swapped = Buffer.from(part.subarray(0, part.length - (part.length % 2))).swap16()
  const shifted = Buffer.from(part.subarray(1, part.length - ((part.length - 1) % 2))).swap16()
  const octal = plain.replaceAll(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
  const entities = part
    .toString('utf8')
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16) % 0x110000))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code) % 0x110000))
  const hex = [...plain.matchAll(/<([\da-fA-F\s]{4,})>/g)].map(([, figures = '']) =>
    Buffer.from(figures.replaceAll(/\s/g, ''), 'hex'),
  )
  const strings = hex.flatMap((own) => [own.toString('latin1'), utf16(own)])
  return [
    plain,
    octal,
    entities,
    swapped.toString('utf16le'),
    shifted.toString('utf16le'),
    part.toString('utf16le'),
    utf16(Buffer.from(octal, 'latin1')),
    strings.join('\n'),
  ].map(loose)
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le')
}

function unpackedPdf(file: Buffer): readonly Buffer[] {
  return [...file.toString('latin1').matchAll(/stream\r?\n/g)].flatMap((found) =>
    attempt(() => inflateSync(file.subarray(found.index + found[0].length))),
  )
}

/** The entries of a zip, by their own headers; what is packed inside an entry again is left packed. */
function unpackedZip(file: Buffer): readonly Buffer[] {
  return [...file.toString('latin1').matchAll(new RegExp(ZIP_ENTRY, 'g'))].flatMap(({ index }) =>
    attempt(() =>
      inflateRawSync(file.subarray(index + 30 + file.readUInt16LE(index + 26) + file.readUInt16LE(index + 28))),
    ),
  )
}

function attempt(unpack: () => Buffer): readonly Buffer[] {
  try {
    return [unpack()]
  } catch {
    return []
  }
}
