import type { Result } from '@/domain/result'

export type KeepProblem = 'full' | 'forbidden' | 'failed'

/** A text file that a person chose; `text` is null when it is larger than the limit and was not read. */
export interface PickedFile {
  readonly name: string
  /** bytes */
  readonly size: number
  readonly text: string | null
}

/** Everything the app asks of the machine it runs on. The browser is one; the tests bring their own. */
export interface Platform {
  now(): Date
  newId(): string
  /** Languages the person prefers, best first, as BCP 47 tags. */
  languages(): readonly string[]
  /** Names of all slots that hold a text, in no order. */
  slots(): Promise<Result<readonly string[], KeepProblem>>
  /** The text in a slot; null when it is empty. */
  recall(slot: string): Promise<Result<string | null, KeepProblem>>
  /** Done only when the machine has confirmed it. */
  keep(slot: string, text: string): Promise<Result<void, KeepProblem>>
  forget(slot: string): Promise<Result<void, KeepProblem>>
  /** Asks for one file; null when the person chose none. */
  pickFile(extension: string): Promise<PickedFile | null>
  /** Reads a dropped file. */
  readFile(file: File): Promise<PickedFile>
  /** Hands a file to the person. */
  saveFile(name: string, content: Blob): Promise<void>
  /** Calls back when the page is about to go; returns the way to stop. */
  onLeaving(callback: () => void): () => void
}
