/** So many files are in memory at a time, and no more than so many bytes unless one file alone is larger. */
export const BATCH = 100
export const BATCH_BYTES = 20_000_000

/** Files from a place in a list, as many as are read at a time; none after its end. */
export function batchFrom(files: readonly File[], start: number): readonly File[] {
  let bytes = 0
  let end = start
  while (end < Math.min(files.length, start + BATCH)) {
    bytes += files[end]?.size ?? 0
    if (end > start && bytes > BATCH_BYTES) break
    end += 1
  }
  return files.slice(start, end)
}
