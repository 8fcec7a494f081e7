import type { Bytes, Cipher, CipherKey, Secret } from './cipher'

/** The cipher of the browser, and of Node alike; null where there is none, as on a plain http address. */
export function browserCipher(): Cipher | null {
  const subtle = subtleCrypto()
  if (subtle === undefined) return null
  return {
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    takeIn: async (passphrase) =>
      secret(subtle, await subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveKey'])),
  }
}

/** The types promise it everywhere; an insecure address does not have it, and a closed browser may throw. */
function subtleCrypto(): SubtleCrypto | undefined {
  try {
    return globalThis.crypto.subtle
  } catch {
    return undefined
  }
}

function secret(subtle: SubtleCrypto, passphrase: CryptoKey): Secret {
  return {
    key: async (salt, iterations) => {
      const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
      const kind = { name: 'AES-GCM', length: 256 }
      return cipherKey(subtle, await subtle.deriveKey(way, passphrase, kind, false, ['encrypt', 'decrypt']))
    },
  }
}

function cipherKey(subtle: SubtleCrypto, key: CryptoKey): CipherKey {
  return {
    encrypt: async (iv, header, text) => new Uint8Array(await subtle.encrypt(way(iv, header), key, text)),
    decrypt: async (iv, header, locked) => {
      try {
        return new Uint8Array(await subtle.decrypt(way(iv, header), key, locked))
      } catch {
        return null
      }
    },
  }
}

function way(iv: Bytes, header: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: header, tagLength: 128 }
}
