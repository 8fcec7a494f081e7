import { buildRoomReport } from '@/domain/room/build-room-report'
import type { HelperAnswer, HelperTask } from '@/storage/helper-task'
import { contributionIn } from '@/storage/read-contributions'

/** Does what a helper is given to do, with the very code of the page. */
export function work(task: HelperTask): HelperAnswer {
  switch (task.kind) {
    case 'read':
      return { kind: 'read', read: task.files.map((file) => contributionIn(file, task.invitation)) }
    case 'count':
      return { kind: 'counted', room: buildRoomReport(task.dossier) }
  }
}
