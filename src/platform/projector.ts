/** A window of ours beside the page: empty, until something is drawn in its document. It looks as the page does. */
export interface SecondWindow {
  readonly document: Document
  /** Where to draw in it; stays as it is when the window goes. */
  readonly place: Element
  /** Says which language it speaks, as a BCP 47 tag, and what it is called. */
  introduce(language: string, title: string): void
  close(): void
  /** Calls back once, when it was closed by whoever; returns the way to stop. */
  onClosed(callback: () => void): () => void
}

/** What it takes to show something to a room. */
export interface Projector {
  /** Another window, without any address or network; null where the browser gives none. It closes with the page. Call it at a click. */
  openWindow(): SecondWindow | null
  /** Whether an element can fill its whole screen. */
  canFill(element: Element): boolean
  /** Lets it; false when the browser refuses. Call it at a click or a key. */
  fill(element: Element): Promise<boolean>
  /** Back to the window; nothing when none fills the screen. */
  unfill(document: Document): void
  /** Calls back when something in a document begins or stops to fill the screen; returns the way to stop. */
  onFill(document: Document, callback: (filled: boolean) => void): () => void
  /** The screen does not go dark until the way back is called; where a browser cannot, nothing happens. */
  keepAwake(): () => void
}
