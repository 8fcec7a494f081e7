import type { FileBytes } from '@/platform/helper'
import { FILE_LIMIT } from '@/platform/platform'

/** A batch is as many files as are in memory at a time, with no more bytes than this. */
const BATCH = 100
const BATCH_BYTES = 20_000_000
/** Half of them may be read when another file is begun; the other half is for what is being read meanwhile. */
const HALF = BATCH_BYTES / 2
/** So many files are read at a time: to ask for a hundred at once already keeps a page busy for too long. */
const LANES = 32

/** Reads the bytes of a file; `too-large` where it holds more than `most`. */
type Read = (file: File, most: number) => Promise<FileBytes>

/**
 * The first of these files, as many as are read at a time, in their order. How large one is, is only known once it is read,
 * as to ask for it takes as long. Many at a time where they are small, as nearly all are; from a large one on, one by one.
 */
export async function readBatch(files: readonly File[], read: Read): Promise<readonly FileBytes[]> {
  const small = await inLanes(files, LANES, read)
  return small.length > 0 ? small : inLanes(files, 1, read)
}

async function inLanes(files: readonly File[], lanes: number, read: Read): Promise<readonly FileBytes[]> {
  const most = Math.min(HALF / lanes, FILE_LIMIT)
  const bytes: FileBytes[] = []
  const waiting = files.slice(0, BATCH).entries()
  let size = 0
  /** The place of the first file that is for a lane of its own. */
  let large = Infinity
  const lane = async () => {
    while (size < HALF && large === Infinity) {
      const { value } = waiting.next()
      if (value === undefined) return
      const [place, file] = value
      const one = await read(file, most)
      if (one.kind === 'too-large' && most < FILE_LIMIT) large = Math.min(large, place)
      else bytes[place] = one
      if (one.kind === 'bytes') size += one.bytes.length
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return bytes.slice(0, large)
}
