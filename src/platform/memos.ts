/** Short notes that are there at once, and that other windows hear of. They may be lost: nothing but a note stands in them. */
export interface Memos {
  names(): readonly string[]
  read(name: string): string | null
  write(name: string, text: string): void
  forget(name: string): void
  /** Calls back with the name of a memo that another window wrote or took away; returns the way to stop. */
  onNews(callback: (name: string) => void): () => void
}
