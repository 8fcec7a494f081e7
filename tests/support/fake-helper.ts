import { work } from '@/helper/work'
import type { Platform } from '@/platform/platform'
import type { HelperTask } from '@/storage/helper-task'

/** A helper that works as the real one does, and breaks off after so many tasks; what it was asked stands in `tasks`. */
export function fakeHelper(breaksAfter = Number.POSITIVE_INFINITY) {
  const tasks: string[] = []
  let ended = 0
  const startHelper: Platform['startHelper'] = ({ answered, died }) => {
    let over = false
    return {
      give: (task) => {
        const { kind } = task as HelperTask
        tasks.push(kind)
        setTimeout(() => {
          if (over) return
          over = tasks.length > breaksAfter
          if (over) died()
          else answered(structuredClone(work(structuredClone(task) as HelperTask)))
        })
      },
      end: () => {
        over = true
        ended += 1
      },
    }
  }
  return { startHelper, tasks, ended: () => ended }
}
