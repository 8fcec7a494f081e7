import type { Memory } from './memory'
import type { Shown } from './witness'

/** One window of a browser with the program in it, as a person has it at hand; each browser brings its own. */
export interface Desk {
  /** Opens an address and waits until the program answers; null when it stays white. Without a place: the start page. */
  open(place?: string): Promise<Shown | null>
  /** Begins a dossier by the door on the start page; gives its id. */
  begin(): Promise<string>
  /** The ids of the dossiers on the start page, on which it is. */
  dossiers(): Promise<readonly string[]>
  /** Goes to a place within the program, as a link does. */
  go(place: string): Promise<Shown>
  /** Chooses at the n-th question of the screen. */
  choose(question: number, value: string): Promise<void>
  /** Puts the caret at the end of the note of the n-th question. */
  writeAt(question: number): Promise<void>
  /** Presses one key. */
  type(sign: string): Promise<void>
  shown(): Promise<Shown>
  /** What the witness says from now on goes to this memory. */
  tell(memory: Memory): void
  close(): Promise<void>
}

/** The address of a screen of questions, after #. */
export function placeOf(dossier: string, phase: string, theme: string): string {
  return `/dossier/${dossier}/phase/${phase}/${theme}`
}
