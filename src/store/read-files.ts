import type { Invitation } from '@/domain/answers/workshop'
import type { Platform } from '@/platform/platform'
import { readBatch } from '@/storage/batches'
import { WORTH_A_HELPER } from '@/storage/helper-task'
import { readContributions, type ContributionRead } from '@/storage/read-contributions'
import { readBeside, type Took } from './read-beside'

type Machine = Pick<Platform, 'readBytes' | 'breathe' | 'now' | 'startHelper'>

/** What came of files, in their order: fewer than there were when the reading was stopped. */
export interface FilesRead {
  readonly read: readonly ContributionRead[]
  /** The helper broke off, and the page itself read what was left. */
  readonly broke: boolean
}

/**
 * Reads files: many by a helper, so that the page goes on answering; few, or where there is no helper, in the page itself.
 * `goOn` is told how many are done, and says whether to go on.
 */
export async function readFiles(
  platform: Machine,
  files: readonly File[],
  invitation: Invitation,
  goOn: (done: number) => boolean,
): Promise<FilesRead> {
  const read: ContributionRead[] = []
  const took: Took = (batch) => {
    read.push(...batch)
    return goOn(read.length)
  }
  const end = files.length < WORTH_A_HELPER ? 'none' : await readBeside(platform, files, invitation, took)
  if (end !== 'done') await readHere(platform, files.slice(read.length), invitation, took)
  return { read, broke: end === 'broke' }
}

/** In the page itself, in slices. */
async function readHere(platform: Machine, files: readonly File[], invitation: Invitation, took: Took): Promise<void> {
  const open = (start: number) => readBatch(files.slice(start), platform.readBytes)
  let coming = open(0)
  for (let done = 0; done < files.length;) {
    const batch = await coming
    done += batch.length
    // The disk goes on meanwhile.
    coming = open(done)
    if (!took(await readContributions(platform, batch, invitation))) break
  }
}
