const missing = new WeakSet()

/** Remembers what was thrown because a part of the program did not come in, as the build tells it. */
export function noteMissingParts(): void {
  addEventListener('vite:preloadError', ({ payload }) => void missing.add(payload))
}

/** Whether this was thrown because a part of the program did not come in: no line, or another version on the server by now. */
export function isMissingPart(problem: unknown): boolean {
  return problem instanceof Error && missing.has(problem)
}
