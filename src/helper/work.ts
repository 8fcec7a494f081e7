import { buildRoomReport } from '@/domain/room/build-room-report'
import type { Platform } from '@/platform/platform'
import type { HelperAnswer, HelperTask } from '@/storage/helper-task'
import { readInBatches } from '@/storage/read-in-batches'

/** Does what a helper is given to do, with the very code of the page, and tells what comes of it. */
export async function work(
  task: HelperTask,
  platform: Pick<Platform, 'readFile'>,
  answer: (answer: HelperAnswer) => void,
): Promise<void> {
  if (task.kind === 'count') return answer({ kind: 'counted', room: buildRoomReport(task.dossier) })
  // Nobody clicks here: it looks up for nothing, and is ended when it is not needed any more.
  const alone = { ...platform, breathe: async () => {}, now: () => NO_TIME }
  await readInBatches(alone, task.files, task.invitation, (batch) => {
    answer({ kind: 'read', batch })
    return true
  })
}

const NO_TIME = new Date(0)
