import { buildRoomReport } from '@/domain/room/build-room-report'
import { contentOf } from '@/platform/file-content'
import type { HelperAnswer, HelperTask } from '@/storage/helper-task'
import { readContent } from '@/storage/read-contributions'

/** Does what a helper is given to do, with the very code of the page. */
export function work(task: HelperTask): HelperAnswer {
  switch (task.kind) {
    case 'read': {
      const contents = task.files.map((file) => (file.kind === 'bytes' ? contentOf(file.bytes) : file))
      return { kind: 'read', read: contents.map((content) => readContent(content, task.invitation)) }
    }
    case 'count':
      return { kind: 'counted', room: buildRoomReport(task.dossier) }
  }
}
