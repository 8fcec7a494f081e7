import type { Invitation } from '@/domain/answers/workshop'
import type { Platform } from '@/platform/platform'
import { WORTH_A_HELPER, type HelperAnswer, type HelperTask } from '@/storage/helper-task'
import type { ContributionRead } from '@/storage/read-contributions'
import { readInBatches } from '@/storage/read-in-batches'

type Machine = Pick<Platform, 'readFile' | 'breathe' | 'now' | 'startHelper'>

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
  const took = (batch: readonly ContributionRead[]) => {
    read.push(...batch)
    return goOn(read.length)
  }
  const helped = files.length < WORTH_A_HELPER ? 'none' : await byHelper(platform, files, invitation, took)
  const left = files.slice(read.length)
  if (helped !== 'done' && left.length > 0) await readInBatches(platform, left, invitation, took)
  return { read, broke: helped === 'broke' }
}

/** Done when all is read or the reading was stopped; where it breaks off, what came before that counts. */
function byHelper(
  { startHelper }: Machine,
  files: readonly File[],
  invitation: Invitation,
  took: (batch: readonly ContributionRead[]) => boolean,
): Promise<'done' | 'none' | 'broke'> {
  return new Promise((resolve) => {
    let left = files.length
    const helper = startHelper({
      answered: (answer) => {
        const { kind, ...rest } = answer as HelperAnswer
        if (kind !== 'read' || !('batch' in rest)) return
        left -= rest.batch.length
        if (took(rest.batch) && left > 0) return
        helper?.end()
        resolve('done')
      },
      died: () => resolve('broke'),
    })
    if (helper === null) return resolve('none')
    const task: HelperTask = { kind: 'read', files, invitation }
    helper.give(task)
  })
}
