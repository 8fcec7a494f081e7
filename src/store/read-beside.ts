import type { Invitation } from '@/domain/answers/workshop'
import type { FileBytes } from '@/platform/helper'
import type { Platform } from '@/platform/platform'
import { BATCH, BATCH_BYTES } from '@/storage/batches'
import type { HelperAnswer, HelperTask } from '@/storage/helper-task'
import type { ContributionRead } from '@/storage/read-contributions'

/** Takes what came of the next files, and says whether to go on. */
export type Took = (batch: readonly ContributionRead[]) => boolean

/** So many batches are with the helper at a time: it never waits, and no room full of files is in memory. */
const AHEAD = 3
/** So many files are read at a time. */
const LANES = 32

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

    async function open() {
      if (opening) return
      opening = true
      // oxlint-disable-next-line no-unmodified-loop-condition -- it ends while this waits
      while (!over && ahead < AHEAD && opened < files.length) {
        const bytes = await inLanes(files.slice(opened, opened + BATCH), readBytes)
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

/** Some at a time: to ask for a hundred at once already keeps a page busy for too long. In their order, up to what may be in memory. */
async function inLanes(
  files: readonly File[],
  read: (file: File) => Promise<FileBytes>,
): Promise<readonly FileBytes[]> {
  const bytes: FileBytes[] = []
  const waiting = files.entries()
  let size = 0
  const lane = async () => {
    while (size < BATCH_BYTES) {
      const { value } = waiting.next()
      if (value === undefined) return
      const [place, file] = value
      const one = await read(file)
      bytes[place] = one
      if (one.kind === 'bytes') size += one.bytes.length
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return bytes
}

/** They go over as they are, and are in the page no longer. */
function buffersOf(files: readonly FileBytes[]): readonly ArrayBuffer[] {
  return files.flatMap((file) => (file.kind === 'bytes' ? [file.bytes.buffer] : []))
}
