/** Where a command speaks: what it was asked for, and what went wrong. A line each. */
export interface Streams {
  /** Resolves once the reader can take more. */
  readonly print: (line: string) => Promise<void>
  readonly complain: (line: string) => void
}
