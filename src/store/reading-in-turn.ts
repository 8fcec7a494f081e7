import type { Invitation } from '@/domain/answers/workshop'
import { say } from '@/domain/message'
import type { Platform } from '@/platform/platform'
import { contributionMessage } from '@/storage/contribution-problem'
import type { ContributionRead } from '@/storage/read-contributions'
import type { Collecting } from './collecting'
import type { Brought, CollectedBook } from './collected-book'
import { lineOfProblem } from './collected-line'
import { readFiles } from './read-files'

/** What reading files takes of a machine. */
export type ReadingMachine = Pick<Platform, 'readBytes' | 'breathe' | 'now' | 'startHelper'>

/** Reads files, one drop after the other, into the book. */
export interface ReadingInTurn {
  read(files: readonly File[], invitation: Invitation): Promise<void>
  /** What was read already comes in; the rest does not, nor what waits for its turn. */
  stop(): void
  /** Nothing that was begun comes in any more. */
  drop(): void
}

export function createReadingInTurn(
  machine: ReadingMachine,
  book: CollectedBook,
  tell: (running: Collecting['running']) => void,
): ReadingInTurn {
  let last: Promise<unknown> = Promise.resolve()
  /** They go up when the reading is stopped, and when it is dropped. */
  let [stops, drops] = [0, 0]

  async function readNow(files: readonly File[], invitation: Invitation, [stopped, dropped]: readonly number[]) {
    const goOn = (done: number) => {
      if (stopped === stops) tell({ done, of: files.length })
      return stopped === stops
    }
    if (!goOn(0)) return
    try {
      const { read, broke } = await readFiles(machine, files, invitation, goOn)
      if (dropped !== drops) return
      book.bring(read.map((result, place) => broughtIn(files[place]?.name ?? '', result)))
      if (broke) book.remark(say('collecting:line.helperBroke'), true)
    } finally {
      tell(null)
    }
  }

  return {
    read: async (files, invitation) => {
      const begun = [stops, drops]
      const done = last.then(() => readNow(files, invitation, begun))
      last = done.catch(() => {})
      await done
    },
    stop: () => {
      stops += 1
    },
    drop: () => {
      stops += 1
      drops += 1
      tell(null)
    },
  }
}

function broughtIn(source: string, read: ContributionRead): Brought {
  return read.ok
    ? { source, contribution: read.value }
    : { line: lineOfProblem(source, contributionMessage(read.problem)) }
}
