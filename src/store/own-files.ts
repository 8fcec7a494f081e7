import type { OwnFile } from '@/platform/platform'

/** A file of the person's own, and what it held when the program last read or wrote it. */
export interface KnownFile {
  readonly file: OwnFile
  readonly text: string
}

/** The file of each dossier that was opened from one or saved in one, for as long as the page is open. */
export interface OwnFiles {
  of(id: string): KnownFile | null
  hold(id: string, known: KnownFile): void
  release(id: string): void
}

export function createOwnFiles(): OwnFiles {
  const files = new Map<string, KnownFile>()
  return {
    of: (id) => files.get(id) ?? null,
    hold: (id, known) => void files.set(id, known),
    release: (id) => void files.delete(id),
  }
}
