import { getDotPath, is, safeParse } from 'valibot'
import type { Dossier } from '@/domain/answers/dossier'
import { fail, ok, type Result } from '@/domain/result'
import { FILE_LIMIT } from '@/platform/platform'
import { DossierSchema } from './dossier-schema'
import { CONTRIBUTION_FORMAT, FORMAT, INVITATION_FORMAT, WORKSHOP_FORMAT } from './formats'
import { migrate, MIGRATIONS, versionAfter, type RawFile } from './migrations'
import { readRaw, versionIn } from './raw-file'
import type { ReadProblem } from './read-problem'

/**
 * A dossier out of a text: the only way in, for files and for what the browser kept alike. All or nothing, and
 * members that are not known here come along untouched.
 */
export function readDossier(text: string, migrations = MIGRATIONS): Result<Dossier, ReadProblem> {
  return text.length > FILE_LIMIT ? fail({ kind: 'too-large' }) : readOwnDossier(text, migrations)
}

/** The same out of a text that this program wrote: what grew too large to be kept still stands in the window. */
export function readOwnDossier(text: string, migrations = MIGRATIONS): Result<Dossier, ReadProblem> {
  const raw = readRaw(text)
  if (!raw.ok) return raw
  const { file } = raw.value
  if (!isOurs(file)) return fail(notOurs(file))
  const version = versionIn(raw.value, versionAfter(migrations))
  if (!version.ok) return version

  const lifted = migrate(file, version.value, migrations)
  if (lifted === null) return fail({ kind: 'damaged', at: 'version' })
  const { format, version: _, ...dossier } = lifted
  if (format === FORMAT && 'workshop' in dossier) return fail({ kind: 'damaged', at: 'workshop' })
  return check(dossier)
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

/** What comes and goes around a workshop is no dossier, and says so itself. */
function notOurs({ format }: RawFile): ReadProblem {
  if (format === INVITATION_FORMAT) return { kind: 'invitation' }
  return { kind: format === CONTRIBUTION_FORMAT ? 'contribution' : 'not-ours' }
}
