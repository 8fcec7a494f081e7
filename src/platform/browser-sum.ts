/** SHA-256 of these bytes, as `sha256sum` writes it; null where the browser cannot tell, as on a plain http address. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const sum = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes))
    return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    return null
  }
}
