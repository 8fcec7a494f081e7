import { encodeQR, type ErrorCorrection } from 'qr'

/** A QR code as rows of squares; true is dark. Without the empty margin around it. */
export type QrModules = readonly (readonly boolean[])[]

/** More squares on a side than this (version 25) and neither a phone before a projector nor a webcam before a phone tells them apart. */
const MOST_SQUARES = 117

/** Weakest first. */
const CORRECTIONS: readonly ErrorCorrection[] = ['low', 'medium', 'quartile', 'high']

/**
 * A text as a QR code, with as few squares as can be, and then with as much correction as fits in those; null when it is
 * too long for a picture that a camera can read. Digits, capitals, spaces and dashes take little room.
 */
export function qrModules(text: string): QrModules | null {
  const all = CORRECTIONS.flatMap((ecc) => encoded(text, ecc) ?? [])
  const smallest = all[0]
  if (smallest === undefined || smallest.length > MOST_SQUARES) return null
  return all.findLast(({ length }) => length === smallest.length) ?? null
}

/** In a list of its own; null when no QR code is large enough, of which the encoder makes an error. */
function encoded(text: string, ecc: ErrorCorrection): readonly [QrModules] | null {
  try {
    // A margin of one is the least that it gives.
    const framed = encodeQR(text, 'raw', { ecc, border: 1 })
    return [framed.slice(1, -1).map((row) => row.slice(1, -1))]
  } catch {
    return null
  }
}

/** The dark squares as one path: a bar for every run of them, in squares from the top left. */
export function pathOfModules(modules: QrModules): string {
  return modules
    .map((row, y) =>
      barsIn(row)
        .map(({ from, to }) => `M${from} ${y}h${to - from}v1H${from}z`)
        .join(''),
    )
    .join('')
}

function barsIn(row: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1] === true) return []
    const end = row.indexOf(false, from)
    return [{ from, to: end === -1 ? row.length : end }]
  })
}
