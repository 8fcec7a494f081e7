import type { StoreApi } from 'zustand/vanilla'
import type { Contribution } from '@/domain/answers/workshop'
import type { Message } from '@/domain/message'

/** Something that did not go in, or did so with a remark: one line for the person who guides. */
export interface CollectedLine {
  readonly id: number
  /** The name of the file, or the code as it was given. In this window only: it is kept nowhere. */
  readonly source: string
  /** What is the matter, in a sentence. */
  readonly why: Message
  /** Whether it counts all the same. */
  readonly counts: boolean
  /** What the person may still choose in place of what counts now; null where there is nothing to choose. */
  readonly instead: Contribution | null
}

/** What came of all that was brought since the list was last cleared. */
export interface Collected {
  /** New participants. */
  readonly added: number
  /** Of those that were in, how many were changed by a later one. */
  readonly replaced: number
  /** What was brought: files, codes and forms. */
  readonly brought: number
}

/** What stays of codes that were given: those that do not count, and why the first of them does not. */
export interface CodesLeft {
  /** As it was given, one a line. */
  readonly text: string
  /** How many they are; 0 where nothing was read at all, and so everything stays. */
  readonly count: number
  readonly why: Message
}

/** The collecting of what participants hand in, into the workshop that is open. Other dossiers never change. */
export interface Collecting {
  /** What is being read; null while nothing is. */
  readonly running: { readonly done: number; readonly of: number } | null
  readonly lines: readonly CollectedLine[]
  readonly collected: Collected
  /** Asks for files, as many as the person chooses. Call it at a click. */
  readonly chooseFiles: () => Promise<void>
  readonly takeFiles: (files: readonly File[]) => Promise<void>
  /** One code or many, with whatever stands between them. Gives those that do not count; null when all of them do. */
  readonly takeCodes: (text: string) => CodesLeft | null
  /** What one QR code before the camera says; of something else it is one line, whatever stands in it. */
  readonly takeQr: (text: string) => void
  /** A form that was filled in on paper. Gives why it does not count; null when it does. */
  readonly takePaper: (contribution: Contribution) => Message | null
  /** The answer to a line that leaves a choice. */
  readonly useInstead: (line: number) => void
  /** Stops reading; what was read already stays in. */
  readonly cancel: () => void
  /** The lines have been read. */
  readonly clear: () => void
  /** Participants' answers are deleted: nothing is told of them any more, and what is being read does not come in. */
  readonly forget: () => void
}

export type CollectingStore = StoreApi<Collecting>
