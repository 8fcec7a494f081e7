import type { Invitation } from '@/domain/answers/workshop'
import type { FileBytes } from '@/platform/helper'
import type { Platform } from '@/platform/platform'
import { readBatch } from '@/storage/batches'
import type { HelperAnswer, HelperTask } from '@/storage/helper-task'
import type { ContributionRead } from '@/storage/read-contributions'

/** Takes what came of the next files, and says whether to go on. */
export type Took = (batch: readonly ContributionRead[]) => boolean

/** So many batches are with the helper at a time, while one more is read: it never waits, and no room full of files is in memory. */
const AHEAD = 3

/**
 * Lets a helper read files while the page goes on answering. Done when all is read or the reading was stopped; `none` where
 * there is no helper; where it breaks off, what it gave before that counts.
 */
export function readBeside(
  { startHelper, readBytes }: Pick<Platform, 'startHelper' | 'readBytes'>,
  files: readonly File[],
  invitation: Invitation,
  took: Took,
): Promise<'done' | 'none' | 'broke'> {
  return new Promise((resolve) => {
    let [opened, answered, ahead] = [0, 0, 0]
    let opening = false
    let over = false

    function end(how: 'done' | 'none' | 'broke') {
      over = true
      helper?.end()
      resolve(how)
    }

    const mayOpenMore = () => !over && ahead < AHEAD && opened < files.length

    async function open() {
      if (opening) return
      opening = true
      while (mayOpenMore()) {
        const bytes = await readBatch(files.slice(opened), readBytes)
        opened += bytes.length
        ahead += 1
        const task: HelperTask = { kind: 'read', files: bytes, invitation }
        if (!over) helper?.give(task, buffersOf(bytes))
      }
      opening = false
    }

    const helper = startHelper({
      answered: (answer) => {
        const done = answer as HelperAnswer
        if (over || done.kind !== 'read') return
        ahead -= 1
        answered += done.read.length
        if (took(done.read) && answered < files.length) void open()
        else end('done')
      },
      died: () => end('broke'),
    })
    if (helper === null) end('none')
    else void open()
  })
}

/** They go over as they are, and are in the page no longer. */
function buffersOf(files: readonly FileBytes[]): readonly ArrayBuffer[] {
  return files.flatMap((file) => (file.kind === 'bytes' ? [file.bytes.buffer] : []))
}
