import type { Invitation } from '@/domain/answers/workshop'
import type { Platform } from '@/platform/platform'
import { readContributions, type ContributionRead } from './read-contributions'

/** So many files are in memory at a time, and no more than so many bytes unless one file alone is larger. */
const BATCH = 100
const BATCH_BYTES = 20_000_000

/** Reads files some at a time, in their order; `goOn` is given what came of each batch, and says whether to go on. */
export async function readInBatches(
  platform: Pick<Platform, 'readFile' | 'breathe' | 'now'>,
  files: readonly File[],
  invitation: Invitation,
  goOn: (batch: readonly ContributionRead[]) => boolean,
): Promise<void> {
  const open = (start: number) => Promise.all(batchFrom(files, start).map((file) => platform.readFile(file)))
  let coming = open(0)
  for (let done = 0; done < files.length;) {
    const picked = await coming
    done += picked.length
    // The disk goes on meanwhile.
    coming = open(done)
    if (!goOn(await readContributions(platform, picked, invitation))) break
  }
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
