import * as v from 'valibot'
import { fail, ok, type Result } from '@/domain/result'
import type { Bytes } from '@/platform/cipher'
import { fromBase64, toBase64 } from './base64'

/** How a text is locked: everything but the text itself, for all to read. */
export interface Lock {
  /** Rounds of PBKDF2. */
  readonly iterations: number
  /** 16 bytes */
  readonly salt: Bytes
  /** 12 bytes, never twice with one key. */
  readonly iv: Bytes
}

/** A text under lock. */
export interface LockedText {
  readonly lock: Lock
  /** The encrypted text and, at its end, the 16 bytes that prove that nothing was changed. */
  readonly sealed: Bytes
}

/** Why a locked text does not open. One name for a wrong passphrase and for every damage: which of them it is cannot be known. */
export type LockedProblem = { readonly kind: 'shut' } | { readonly kind: 'too-new'; readonly version: number }

/** What a locked file says it is. */
const FORMAT = 'weloverwogen/locked'
const VERSION = 1

const BEGIN = `{"format":"${FORMAT}",`
const TEXT = ',"text":"'
const END = '"}'
/** A header has some 190 signs. */
const LONGEST_HEADER = 400

/** Fewer rounds protect too little, more would keep a machine busy for a minute. */
const FEWEST_ROUNDS = 600_000
const MOST_ROUNDS = 10_000_000

const bytesOf = (count: number) =>
  v.pipe(
    v.string(),
    v.transform(fromBase64),
    v.check((bytes) => bytes?.length === count),
    v.transform((bytes) => bytes ?? new Uint8Array()),
  )

const Header = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  key: v.strictObject({
    kdf: v.literal('PBKDF2-SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(FEWEST_ROUNDS), v.maxValue(MOST_ROUNDS)),
    salt: bytesOf(16),
  }),
  cipher: v.strictObject({ name: v.literal('AES-256-GCM'), iv: bytesOf(12) }),
})

/** Whether a text says that it is locked; it may be damaged all the same. */
export function isLocked(text: string): boolean {
  // Without its end: that of a long text is not looked for in thousands of files that are not locked.
  return text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith(BEGIN)
}

/** A locked text has one form, sign by sign, so that nothing can be added to it or changed in it. */
export function writeLocked({ lock, sealed }: LockedText): string {
  return `${header(lock).slice(0, -1)}${TEXT}${toBase64(sealed)}${END}`
}

/** The header as it is signed along: the object of all members but the text. */
export function headerBytes(lock: Lock): Bytes {
  return new TextEncoder().encode(header(lock))
}

/** What stands in a locked text, without opening it. */
export function readLocked(text: string): Result<LockedText, LockedProblem> {
  const whole = bare(text)
  const middle = whole.lastIndexOf(TEXT, LONGEST_HEADER)
  if (!isLocked(whole) || middle < 0) return shut()
  const written = `${whole.slice(0, middle)}}`
  const said = parsed(written)
  const version = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(VERSION + 1)) }), said)
  if (version.success) return fail({ kind: 'too-new', version: version.output.version })

  const read = v.safeParse(Header, said)
  if (!read.success || !whole.endsWith(END)) return shut()
  const { key, cipher } = read.output
  const lock = { iterations: key.iterations, salt: key.salt, iv: cipher.iv }
  const sealed = fromBase64(whole.slice(middle + TEXT.length, -END.length))
  return header(lock) === written && sealed !== null ? ok({ lock, sealed }) : shut()
}

function shut(): Result<never, LockedProblem> {
  return fail({ kind: 'shut' })
}

function header({ iterations, salt, iv }: Lock): string {
  const key = { kdf: 'PBKDF2-SHA-256', iterations, salt: toBase64(salt) }
  return JSON.stringify({ format: FORMAT, version: VERSION, key, cipher: { name: 'AES-256-GCM', iv: toBase64(iv) } })
}

/** Editors and mail put a mark before a text or a line end after it; that changes nothing. */
function bare(text: string): string {
  return text.replace(/^\uFEFF/, '').trim()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
