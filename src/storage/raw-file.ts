import { fail, ok, type Result } from '@/domain/result'
import { asWritten } from './as-written'
import { jsonFlaw } from './json-flaw'
import { isLocked, readLocked } from './locked-text'
import type { RawFile } from './migrations'
import type { ReadProblem } from './read-problem'

/** An object out of a text of which nothing is known yet, and its first doubtful place; null when nothing in it is doubtful. */
export interface Raw {
  readonly file: RawFile
  readonly doubt: string | null
}

/** The first step of every reader: a text that is JSON, not too deep, and one object. */
export function readRaw(text: string): Result<Raw, ReadProblem> {
  if (isLocked(text)) return fail(underLock(text))
  const known = asWritten(text)
  if (isObject(known)) return ok({ file: known, doubt: null })
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  const flaw = jsonFlaw(bare)
  if (flaw !== null && flaw.kind !== 'doubtful') return fail(flaw)
  const file: unknown = JSON.parse(bare)
  return isObject(file) ? ok({ file, doubt: flaw?.at ?? null }) : fail({ kind: 'not-ours' })
}

/** The second step, once it is known to be ours: nothing doubtful, and a version that this program knows. */
export function versionIn({ file, doubt }: Raw, newest: number): Result<number, ReadProblem> {
  if (doubt !== null) return fail({ kind: 'damaged', at: doubt })
  const version = file['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ kind: 'damaged', at: 'version' })
  return version > newest ? fail({ kind: 'too-new', version }) : ok(version)
}

/** A locked text of a newer version would not open with any passphrase, so none is asked for. */
function underLock(text: string): ReadProblem {
  const read = readLocked(text)
  return !read.ok && read.problem.kind === 'too-new' ? read.problem : { kind: 'locked' }
}

function isObject(value: unknown): value is RawFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
