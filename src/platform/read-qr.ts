import { decodeQR } from 'qr/decode.js'

/** The text of a QR code in a picture; null when there is none, or none that can be read. */
export function readQr(picture: ImageData): string | null {
  try {
    return decodeQR(picture)
  } catch {
    // That nothing was found is an error there, and by far the most that happens.
    return null
  }
}
