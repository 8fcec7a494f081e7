import { fail, ok, type Result } from '@/domain/result'
import type { Bytes, Cipher, CipherKey, Secret } from '@/platform/cipher'
import { headerBytes, readLocked, writeLocked, type Lock, type LockedProblem, type LockedText } from './locked-text'

/**
 * What locks the texts of one protected dossier and opens them again, for as long as it is open. It is held in memory
 * only; nothing gives the passphrase or a key back.
 */
export interface Seal {
  /** The locked form of a text, to keep in the browser: the key of this sitting, and an IV of its own. */
  readonly seal: (text: string) => Promise<string>
  /** The locked form for a file: also the key is made anew, which takes about half a second. */
  readonly sealForFile: (text: string) => Promise<string>
  /** The text of a locked form that was made with the same passphrase. */
  readonly open: (locked: string) => Promise<Result<string, LockedProblem>>
}

/** A text that a passphrase opened, and the seal with which it goes on. */
export interface Unlocked {
  readonly text: string
  readonly seal: Seal
}

/** Rounds of PBKDF2 in what this program locks. */
const ROUNDS = 1_000_000

/** The part of a lock that makes the key. */
type KeyLock = Pick<Lock, 'iterations' | 'salt'>

/** A seal with a passphrase that a person chose; not an empty one. */
export async function newSeal(cipher: Cipher, passphrase: string): Promise<Seal> {
  const secret = await takeIn(cipher, passphrase)
  const lock = newKeyLock(cipher)
  return createSeal(cipher, secret, lock, await keyFor(secret, lock))
}

/** Opens a locked text with a passphrase: all of it or nothing. */
export async function unlock(
  cipher: Cipher,
  locked: string,
  passphrase: string,
): Promise<Result<Unlocked, LockedProblem>> {
  const read = readLocked(locked)
  if (!read.ok) return read
  if (passphrase === '') return fail({ kind: 'shut' })
  const secret = await takeIn(cipher, passphrase)
  const { lock } = read.value
  const key = await keyFor(secret, lock)
  const text = await opened(key, read.value)
  return text.ok ? ok({ text: text.value, seal: createSeal(cipher, secret, lock, key) }) : text
}

/** The text under a lock, when the key fits and no bit was changed. */
export async function opened(key: CipherKey, { lock, sealed }: LockedText): Promise<Result<string, LockedProblem>> {
  const bytes = await key.decrypt(lock.iv, headerBytes(lock), sealed)
  const text = bytes === null ? null : decoded(bytes)
  return text === null ? fail({ kind: 'shut' }) : ok(text)
}

function createSeal(cipher: Cipher, secret: Secret, sitting: KeyLock, sittingKey: CipherKey): Seal {
  const keys = new Map([[nameOf(sitting), Promise.resolve(sittingKey)]])

  function keyOf(lock: KeyLock): Promise<CipherKey> {
    const known = keys.get(nameOf(lock)) ?? keyFor(secret, lock)
    keys.set(nameOf(lock), known)
    return known
  }

  return {
    seal: (text) => locked(cipher, sittingKey, sitting, text),
    sealForFile: async (text) => {
      const lock = newKeyLock(cipher)
      return locked(cipher, await keyFor(secret, lock), lock, text)
    },
    open: async (locked) => {
      const read = readLocked(locked)
      return read.ok ? opened(await keyOf(read.value.lock), read.value) : read
    },
  }
}

/** One passphrase, however a keyboard puts its accents together. */
function takeIn(cipher: Cipher, passphrase: string): Promise<Secret> {
  return cipher.takeIn(new TextEncoder().encode(passphrase.normalize('NFC')))
}

function newKeyLock(cipher: Cipher): KeyLock {
  return { iterations: ROUNDS, salt: cipher.random(16) }
}

function keyFor(secret: Secret, { salt, iterations }: KeyLock): Promise<CipherKey> {
  return secret.key(salt, iterations)
}

async function locked(cipher: Cipher, key: CipherKey, { iterations, salt }: KeyLock, text: string): Promise<string> {
  const lock: Lock = { iterations, salt, iv: cipher.random(12) }
  return writeLocked({ lock, sealed: await key.encrypt(lock.iv, headerBytes(lock), new TextEncoder().encode(text)) })
}

function nameOf({ iterations, salt }: KeyLock): string {
  return `${iterations}/${[...salt].join('.')}`
}

function decoded(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
