import type { Dossier } from '@/domain/answers/dossier'
import type { Message } from '@/domain/message'
import { fail, ok, type Result } from '@/domain/result'
import type { FoundDossier, Rescue } from '@/storage/found-dossier'
import { readOwnDossier } from '@/storage/read-dossier'
import type { Keeping } from './dossier-store'
import { DAMAGED, unreadable } from './shelf-entry'

/** Why a dossier that should stand here does not open. */
export type OpenProblem =
  | { readonly kind: 'missing' }
  /** It asks for its passphrase first. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'unreadable'; readonly why: Message }

type Whole = Extract<FoundDossier, { readonly body: string }>

/** A dossier out of what was found, and where that came from. */
export interface OpenFound {
  readonly dossier: Dossier
  readonly found: Whole
  readonly rescue: Rescue | null
}

export function openFound(id: string, found: FoundDossier | null): Result<OpenFound, OpenProblem> {
  if (found === null || found.kind === 'lost') return fail({ kind: 'missing' })
  if (found.kind === 'damaged') return fail({ kind: 'unreadable', why: unreadable(id, DAMAGED).why })
  const read = readOwnDossier(found.body)
  if (!read.ok && read.problem.kind === 'locked') return fail({ kind: 'locked' })
  if (!read.ok) return fail({ kind: 'unreadable', why: unreadable(id, read.problem).why })
  return ok({ dossier: read.value, found, rescue: found.kind === 'kept' ? found.rescue : null })
}

/** Where a dossier stands with the machine that was just opened to write. */
export function keepingOf(found: Whole): Keeping {
  return found.kind === 'loose' ? { kind: 'not-kept', problem: found.problem } : { kind: 'kept', at: found.at }
}
