/** The right to write something, which one window at a time has. */
export interface Claim {
  /** Whether this window has it now. */
  held(): boolean
  /** Takes it from the window that has it, which first may write what it still has to. */
  take(): Promise<void>
  /** Gives it up, or stops waiting for it. */
  release(): void
}

/** What a window is told about its claim. */
export interface ClaimListener {
  /** It waited, and has it now. */
  got(): void
  /** Another window took it; this one waits again. */
  lost(): void
  /** Another window is about to take it. */
  asked(): void
}
