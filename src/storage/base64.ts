import type { Bytes } from '@/platform/cipher'

/** So many bytes at once: a call takes no list of arguments as long as a dossier. */
const CHUNK = 0x8000

/** Bytes as base64 with the usual alphabet and with padding. */
export function toBase64(bytes: Bytes): string {
  let signs = ''
  for (let at = 0; at < bytes.length; at += CHUNK) signs += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(signs)
}

/** The bytes of a base64 text; null when it is none, or not the one way in which these bytes are written. */
export function fromBase64(text: string): Bytes | null {
  try {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
    return toBase64(bytes) === text ? bytes : null
  } catch {
    return null
  }
}
