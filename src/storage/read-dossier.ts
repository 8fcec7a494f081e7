import { getDotPath, is, safeParse } from 'valibot'
import type { Dossier } from '@/domain/answers/dossier'
import { fail, ok, type Result } from '@/domain/result'
import { FILE_LIMIT } from '@/platform/platform'
import { DossierSchema } from './dossier-schema'
import { jsonFlaw } from './json-flaw'
import { isLocked, readLocked } from './locked-text'
import { migrate, MIGRATIONS, versionAfter, type RawFile } from './migrations'
import type { ReadProblem } from './read-problem'

/** What a dossier file says it is. */
export const FORMAT = 'weloverwogen/dossier'
/** What it says when a room fills it in. */
export const WORKSHOP_FORMAT = 'weloverwogen/workshop'

/**
 * A dossier out of a text: the only way in, for files and for what the browser kept alike. All or nothing, and
 * members that are not known here come along untouched.
 */
export function readDossier(text: string, migrations = MIGRATIONS): Result<Dossier, ReadProblem> {
  return text.length > FILE_LIMIT ? fail({ kind: 'too-large' }) : readOwnDossier(text, migrations)
}

/** The same out of a text that this program wrote: what grew too large to be kept still stands in the window. */
export function readOwnDossier(text: string, migrations = MIGRATIONS): Result<Dossier, ReadProblem> {
  if (isLocked(text)) return fail(underLock(text))
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  const flaw = jsonFlaw(bare)
  if (flaw !== null && flaw.kind !== 'doubtful') return fail(flaw)

  const file: unknown = JSON.parse(bare)
  if (!isObject(file) || !isOurs(file)) return fail({ kind: 'not-ours' })
  if (flaw !== null) return fail({ kind: 'damaged', at: flaw.at })

  const version = file['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ kind: 'damaged', at: 'version' })
  if (version > versionAfter(migrations)) return fail({ kind: 'too-new', version })

  const lifted = migrate(file, version, migrations)
  if (lifted === null) return fail({ kind: 'damaged', at: 'version' })
  const { format, version: _, ...dossier } = lifted
  if (format === FORMAT && 'workshop' in dossier) return fail({ kind: 'damaged', at: 'workshop' })
  return check(dossier)
}

/** A locked text of a newer version would not open with any passphrase, so none is asked for. */
function underLock(text: string): ReadProblem {
  const read = readLocked(text)
  return !read.ok && read.problem.kind === 'too-new' ? read.problem : { kind: 'locked' }
}

/** What was parsed itself is handed on, not the schema's copy of it, which leaves some names out. */
function check(dossier: RawFile): Result<Dossier, ReadProblem> {
  if (is(DossierSchema, dossier)) return ok(dossier)
  const { issues } = safeParse(DossierSchema, dossier)
  return fail({ kind: 'damaged', at: (issues && getDotPath(issues[0])) ?? '' })
}

function isOurs(file: RawFile): boolean {
  return file['format'] === FORMAT || (file['format'] === WORKSHOP_FORMAT && 'workshop' in file)
}

function isObject(value: unknown): value is RawFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
