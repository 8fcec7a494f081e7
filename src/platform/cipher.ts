/** Bytes of our own, not a view on something that another part may still change. */
export type Bytes = Uint8Array<ArrayBuffer>

/** What the machine can do to keep a text from other eyes. It never hands out a key or a passphrase again. */
export interface Cipher {
  /** Bytes by chance, fit for keys. */
  random(count: number): Bytes
  /** Takes a passphrase in. Not an empty one, which some machines refuse. */
  takeIn(passphrase: Bytes): Promise<Secret>
}

/** A passphrase as the machine holds it: good for making keys, impossible to read back. */
export interface Secret {
  /** The AES-256-GCM key that PBKDF2 with SHA-256 makes of it; takes about half a second at a million rounds. */
  key(salt: Bytes, iterations: number): Promise<CipherKey>
}

/** A key as the machine holds it. The header is not hidden, but whoever changes a bit of it opens nothing. */
export interface CipherKey {
  encrypt(iv: Bytes, header: Bytes, text: Bytes): Promise<Bytes>
  /** All or nothing: null for another key, another header, and for any changed bit. */
  decrypt(iv: Bytes, header: Bytes, locked: Bytes): Promise<Bytes | null>
}
