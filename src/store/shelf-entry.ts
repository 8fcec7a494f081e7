import type { Dossier } from '@/domain/answers/dossier'
import type { Message } from '@/domain/message'
import { namelessFile } from '@/storage/file-name'
import type { FoundDossier } from '@/storage/found-dossier'
import { readOwnDossier } from '@/storage/read-dossier'
import { checkSum } from '@/storage/check-sum'
import type { Mark } from '@/storage/marks'
import { messageFor, type ReadProblem } from '@/storage/read-problem'
import type { Filed } from './filed'

/** A dossier on this device. */
export interface KeptDossier {
  readonly kind: 'dossier'
  readonly id: string
  readonly dossier: Dossier
  /** Whether the machine has it, or only this window. */
  readonly place: 'browser' | 'window'
  readonly changedAt: Date
  /** The file that it last went into; null when it never did. */
  readonly filed: Filed | null
}

/** A text that should be a dossier and cannot be read: that is never thrown away unasked. */
export interface UnreadableText {
  readonly kind: 'unreadable'
  readonly id: string
  /** The name of the file in which a person may take the text along. */
  readonly file: string
  readonly text: string
  readonly why: Message
}

/** A dossier that asks for its passphrase first; what it is called is part of the secret. */
export interface LockedDossier {
  readonly kind: 'locked'
  readonly id: string
  readonly place: 'browser' | 'window'
  readonly changedAt: Date
  /** Its locked form, and the name of the file in which a person may take it along. */
  readonly text: string
  readonly file: string
}

/** A dossier that was kept here, and of which this browser has nothing left. */
export interface LostDossier {
  readonly kind: 'lost'
  readonly id: string
  /** When it was last kept. */
  readonly at: Date | null
}

export type ShelfEntry = KeptDossier | LockedDossier | UnreadableText | LostDossier

/** The entry of what is found under an id. */
export function entryOf(id: string, found: FoundDossier, { filed }: Mark): ShelfEntry {
  if (found.kind === 'lost') return { kind: 'lost', id, at: found.at }
  if (found.kind === 'damaged') return { kind: 'unreadable', id, text: found.text, ...unreadable(id, DAMAGED) }
  const place = found.kind === 'loose' ? 'window' : 'browser'
  const read = readOwnDossier(found.body)
  if (!read.ok && read.problem.kind === 'locked')
    return { kind: 'locked', id, place, changedAt: found.at, text: found.body, file: namelessFile(id) }
  if (!read.ok) return { kind: 'unreadable', id, text: found.body, ...unreadable(id, read.problem) }
  const inFile = filed === null ? null : { ...filed, current: filed.sum === checkSum(found.body) }
  return { kind: 'dossier', id, dossier: read.value, place, changedAt: found.at, filed: inFile }
}

/** What a text is that was kept whole and is not whole any more. */
export const DAMAGED: ReadProblem = { kind: 'not-json', line: null }

/** Why a kept text cannot be read; it is named as the file that it can be saved as. */
export function unreadable(id: string, problem: ReadProblem): Pick<UnreadableText, 'file' | 'why'> {
  const file = namelessFile(id)
  return { file, why: messageFor(problem, file) }
}

/** For sorting: last changed first, and what cannot be read at the end. */
export function byLastChange(one: ShelfEntry, other: ShelfEntry): number {
  return changeOf(other) - changeOf(one)
}

function changeOf(entry: ShelfEntry) {
  return entry.kind === 'dossier' || entry.kind === 'locked' ? entry.changedAt.getTime() : -1
}
