import type { DrawText } from '@/domain/drawn-text'
import type { Result } from '@/domain/result'
import type { Camera } from './camera'
import type { Cipher } from './cipher'
import type { Claim, ClaimListener } from './claim'
import type { FileBytes, Helper, HelperListener } from './helper'
import type { Memos } from './memos'
import type { Pictures } from './pictures/pictures'
import type { Projector } from './projector'
import type { Versions } from './versions'

/** Why the machine did not keep a text: no room, not allowed, or an error after which it is not trusted any more. */
export type KeepProblem = 'full' | 'forbidden' | 'failed'

/** The largest file that is read, in bytes: 10 MB. */
export const FILE_LIMIT = 10_000_000

/** A file that a person chose. */
export interface PickedFile {
  readonly name: string
  /** bytes */
  readonly size: number
  readonly content: FileContent
  /** The file itself, where the machine lets it be written again. */
  readonly own?: OwnFile
}

/** Kinds of files that are told from how they begin: one that is packed, a text in another coding, ... */
export type OtherKind = 'pdf' | 'office' | 'zip' | 'picture' | 'utf-16' | 'web-page'

/** What came out of a file: its text, or why there is none. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  /** Larger than the limit, and therefore not read. */
  | { readonly kind: 'too-large' }
  /** Bytes that are no UTF-8 text. */
  | { readonly kind: 'not-text' }
  /** Something else that people have beside their dossiers. */
  | { readonly kind: 'other'; readonly is: OtherKind }
  /** The machine could not read it: gone, locked, or a folder. */
  | { readonly kind: 'unreadable' }

/** Why a file was not written: no leave, no room, not there any more, another error, or what was read back is something else. */
export type FileProblem = 'forbidden' | 'full' | 'gone' | 'failed' | 'differs'

/** A file on the person's own disk that can be written again for as long as the page is open. */
export interface OwnFile {
  readonly name: string
  /** Whether it may be written. The machine may have to ask, and only does at a click: call it first thing. */
  allowed(): Promise<boolean>
  /** Whether it holds exactly this text; null when it cannot be found or read. */
  holds(text: string): Promise<boolean | null>
  /** Done only when the text was read back from it; on any problem before that, it holds what it held. */
  write(text: string): Promise<Result<void, FileProblem>>
}

/** How a text is added to the others of its folder: all that stands before the last slash of its slot. */
export interface Addition {
  /** The slot that must be the last of the folder, unless that is empty; null when it must be. */
  readonly over: string | null
  /** Slots that are taken away in the same transaction. */
  readonly without: readonly string[]
  /** The page is going away: no time to look what stands there, only never to write over it. */
  readonly hurry: boolean
}

/** Texts by name, confirmed by the machine. */
export interface Slots {
  /** Names of all slots that hold a text, in no order. */
  slots(): Promise<Result<readonly string[], KeepProblem>>
  /** The text in a slot; null when it is empty. */
  recall(slot: string): Promise<Result<string | null, KeepProblem>>
  /** Writes over what is there. Done only when the machine has confirmed it. */
  keep(slot: string, text: string): Promise<Result<void, KeepProblem>>
  forget(slots: readonly string[]): Promise<Result<void, KeepProblem>>
}

/** The time that this window is open, whatever page is loaded in it. */
export interface Sitting {
  /** Whether this computer is shared, so that nothing may be kept on it. A sign without content, that outlives a reload. */
  isShared(): boolean
  setShared(shared: boolean): void
}

/** What would be lost when the page closes: what is not kept, or a paper form that is half typed over. */
export type HeldThing = 'dossier' | 'paper'

/** Everything the app asks of the machine it runs on. The browser is one; the tests bring their own. */
export interface Platform extends Slots {
  now(): Date
  newId(): string
  /** Languages the person prefers, best first, as BCP 47 tags. */
  languages(): readonly string[]
  /** Adds a text, and is overtaken when its slot is taken or another stands last: another window wrote there. */
  add(slot: string, text: string, addition: Addition): Promise<Result<void, KeepProblem | 'overtaken'>>
  /** Calls back when the machine may have thrown away what it keeps; returns the way to stop. */
  onCleared(callback: () => void): () => void
  /** A second store that does not share its fate with the first. */
  readonly spare: Slots
  readonly memos: Memos
  readonly sitting: Sitting
  /** Answers once it is known whether the claim is free. A machine that knows no claims gives one to each window. */
  claim(name: string, listener: ClaimListener): Promise<Claim>
  /** Asks for one file; null when the person chose none. Call it at a click. */
  pickFile(extension: string): Promise<PickedFile | null>
  /** Asks for files, as many as the person chooses; none when they choose none. Nothing is read yet. Call it at a click. */
  pickFiles(extension: string): Promise<readonly File[]>
  /** Lets the machine do what waits, as clicks and paints; done when it is the program's turn again. */
  breathe(): Promise<void>
  /** Starts a second thread that works beside the page; null where there is none. */
  readonly startHelper: (listener: HelperListener) => Helper | null
  /** Reads a dropped file. */
  readFile(file: File): Promise<PickedFile>
  /** The same, without looking what is in it; too large is what holds more than `most`, or more than any file of ours. */
  readonly readBytes: (file: File, most?: number) => Promise<FileBytes>
  /** Asks where a file may be written; fails when the person chose none, or when the machine can only hand files over. Call it at a click. */
  placeFile(name: string): Promise<Result<OwnFile, 'none' | 'cannot'>>
  /** Hands a file to the person; where it went, and whether it got there, is not known. */
  saveFile(name: string, content: Blob): Promise<void>
  /** Puts a text on the clipboard; false when the machine does not allow it. Call it at a click. */
  copyText(text: string): Promise<boolean>
  readonly pictures: Pictures
  /** SHA-256 in hexadecimal; null where the machine cannot tell. */
  sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null>
  /** Calls back when the page is about to go, or goes out of sight; returns the way to stop. */
  onLeaving(callback: () => void): () => void
  /** Calls back when the page comes into sight again; returns the way to stop. */
  onReturning(callback: () => void): () => void
  /** Whether the machine asks before it closes the page, as something would be lost. What is typed over holds it by itself. */
  holdPage(hold: boolean, what?: HeldThing): void
  /** Draws texts in the fonts of the machine. */
  readonly drawText: DrawText
  readonly versions: Versions
  readonly projector: Projector
  /** Keeps texts from other eyes; null where the machine has no means for it, as on a plain http address. */
  readonly cipher: Cipher | null
  /** null where a page can have none, as on a plain http address. */
  readonly camera: Camera | null
}
