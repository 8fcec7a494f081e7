/** What is in a file, before anyone looked at it, or why it was not read. */
export type FileBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large' | 'unreadable' }

/**
 * A second thread that works while the page goes on answering. It runs one program of ours (src/helper/), is given what it
 * works on, and gives back values: it sees nothing of the page and keeps nothing.
 */
export interface Helper {
  /** Gives it something to do; what is in `whole` goes over without a copy, and is gone here. */
  give(task: unknown, whole?: readonly ArrayBuffer[]): void
  /** Stops it at once, whatever it is doing; nothing is heard of it any more. */
  end(): void
}

/** Who is told what comes of it. */
export interface HelperListener {
  answered(answer: unknown): void
  /** It did not start, or broke off; nothing more comes. Told once. */
  died(): void
}

/** What a helper says first, before it was given anything. */
export const HELPER_READY = 'ready'
