import type { Dossier } from '@/domain/answers/dossier'
import type { Message } from '@/domain/message'
import type { KeptText } from '@/storage/dossier-slots'
import { fileNameOf } from '@/storage/file-name'
import { readDossier } from '@/storage/read-dossier'
import { checkSum } from '@/storage/check-sum'
import type { Mark } from '@/storage/marks'
import { messageFor, type ReadProblem } from '@/storage/read-problem'
import type { Filed } from './filed'

/** A dossier on this device. */
export interface KeptDossier {
  readonly kind: 'dossier'
  readonly id: string
  readonly dossier: Dossier
  readonly place: KeptText['place']
  readonly changedAt: Date | null
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

export type ShelfEntry = KeptDossier | UnreadableText

/** The entry of what is kept under an id. */
export function entryOf(id: string, { text, place }: KeptText, { changedAt, filed }: Mark): ShelfEntry {
  const read = readDossier(text)
  if (!read.ok) return { kind: 'unreadable', id, text, ...unreadable(id, read.problem) }
  const inFile = filed === null ? null : { ...filed, current: filed.sum === checkSum(text) }
  return { kind: 'dossier', id, dossier: read.value, place, changedAt, filed: inFile }
}

/** Why a kept text cannot be read; it is named as the file that it can be saved as. */
export function unreadable(id: string, problem: ReadProblem): Pick<UnreadableText, 'file' | 'why'> {
  const file = fileNameOf(`dossier-${id.slice(0, 8)}`)
  return { file, why: messageFor(problem, file) }
}

/** For sorting: last changed first, and what cannot be read at the end. */
export function byLastChange(one: ShelfEntry, other: ShelfEntry): number {
  return changeOf(other) - changeOf(one)
}

function changeOf(entry: ShelfEntry) {
  return entry.kind === 'dossier' ? (entry.changedAt?.getTime() ?? 0) : -1
}
