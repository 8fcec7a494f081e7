import type { Dossier } from '@/domain/answers/dossier'
import type { RoomReport } from '@/domain/room/room-report'
import type { Platform } from '@/platform/platform'
import { WORTH_A_HELPER, type HelperAnswer, type HelperTask } from '@/storage/helper-task'

/**
 * Lets a helper count a room while the page goes on answering, and gives the way to stop it; null for a room that is
 * counted in no time, or where there is no helper. `take` is given null when it broke off: then the page counts itself.
 */
export type CountBeside = (dossier: Dossier, take: (room: RoomReport | null) => void) => (() => void) | null

export function createCountBeside({ startHelper }: Pick<Platform, 'startHelper'>): CountBeside {
  return (dossier, take) => {
    if ((dossier.workshop?.contributions.length ?? 0) < WORTH_A_HELPER) return null
    const helper = startHelper({
      answered: (answer) => {
        const counted = answer as HelperAnswer
        helper?.end()
        take(counted.kind === 'counted' ? counted.room : null)
      },
      died: () => take(null),
    })
    if (helper === null) return null
    const task: HelperTask = { kind: 'count', dossier }
    helper.give(task)
    return () => helper.end()
  }
}
