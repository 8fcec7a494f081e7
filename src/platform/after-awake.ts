/** Counts seconds one by one, so that a page that slept, or was held up, has waited for one of them at most. Gives the way to stop. */
export function afterAwake(seconds: number, then: () => void): () => void {
  let left = seconds
  const ticking = setInterval(() => {
    left -= 1
    if (left > 0) return
    clearInterval(ticking)
    then()
  }, 1000)
  return () => clearInterval(ticking)
}
