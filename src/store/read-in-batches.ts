import type { Invitation } from '@/domain/answers/workshop'
import type { Platform } from '@/platform/platform'
import { readContributions, type ContributionRead } from '@/storage/read-contributions'

/** So many files are in memory at a time, and no more than so many bytes unless one file alone is larger. */
const BATCH = 100
const BATCH_BYTES = 20_000_000

/** Reads files some at a time; `goOn` is told how many are done, and says whether to go on. Those that were read come back. */
export async function readInBatches(
  platform: Pick<Platform, 'readFile' | 'breathe' | 'now'>,
  files: readonly File[],
  invitation: Invitation,
  goOn: (done: number) => boolean,
): Promise<readonly ContributionRead[]> {
  const open = (start: number) => Promise.all(batchFrom(files, start).map((file) => platform.readFile(file)))
  const read: ContributionRead[] = []
  let coming = open(0)
  while (read.length < files.length) {
    const picked = await coming
    // The disk goes on meanwhile.
    coming = open(read.length + picked.length)
    read.push(...(await readContributions(platform, picked, invitation)))
    if (!goOn(read.length)) break
  }
  return read
}

function batchFrom(files: readonly File[], start: number): readonly File[] {
  let bytes = 0
  let end = start
  while (end < Math.min(files.length, start + BATCH)) {
    bytes += files[end]?.size ?? 0
    if (end > start && bytes > BATCH_BYTES) break
    end += 1
  }
  return files.slice(start, end)
}
