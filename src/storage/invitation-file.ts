import type { Invitation } from '@/domain/answers/workshop'
import { fail, type Result } from '@/domain/result'
import { FILE_LIMIT } from '@/platform/platform'
import { asInvitation } from './as-invitation'
import { INVITATION_FORMAT } from './formats'
import { readRaw, versionIn } from './raw-file'
import type { ReadProblem } from './read-problem'

/** The version of invitations that this program writes, and the newest that it reads. */
export const INVITATION_VERSION = 1

/** The text of an invitation, for a file: what everyone is asked, and no answer. */
export function writeInvitation({
  workshop,
  title,
  organisations,
  mode,
  scan,
  context,
  instrument,
}: Invitation): string {
  const members = { workshop, title, organisations, mode, scan, context, instrument }
  return `${JSON.stringify({ format: INVITATION_FORMAT, version: INVITATION_VERSION, ...members }, null, 2)}\n`
}

/** An invitation out of the text of a file. All or nothing; names in it hide nothing, and are at most 200 signs. */
export function readInvitation(text: string): Result<Invitation, ReadProblem> {
  if (text.length > FILE_LIMIT) return fail({ kind: 'too-large' })
  const raw = readRaw(text)
  if (!raw.ok) return raw
  const { file } = raw.value
  if (file['format'] !== INVITATION_FORMAT) return fail({ kind: 'not-ours' })
  const version = versionIn(raw.value, INVITATION_VERSION)
  return version.ok ? asInvitation(file) : version
}
