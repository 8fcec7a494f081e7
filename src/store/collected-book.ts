import type { Contribution } from '@/domain/answers/workshop'
import { say, type Message } from '@/domain/message'
import type { Intake } from '@/domain/workshop/take-in'
import type { Collected, CollectedLine } from './collecting'
import { lineOf, remark, type NewLine } from './collected-line'
import { preferInOpen, takeIntoOpen } from './open-workshop'
import type { DossierStore } from './dossier-store'

/** What was brought: what someone handed in and where it came from, or the line that says why it is nothing. */
export type Brought = { readonly source: string; readonly contribution: Contribution } | { readonly line: NewLine }

/** What is told of the collecting. */
export interface Told {
  readonly lines: readonly CollectedLine[]
  readonly collected: Collected
}

/** Nothing was brought yet. */
export const NOTHING_TOLD: Told = { lines: [], collected: { added: 0, replaced: 0, brought: 0 } }

/** Writes down what comes of all that is brought. */
export interface CollectedBook {
  /** Takes in what was brought, and adds a line for whatever is not simply a new participant. */
  bring(brought: readonly Brought[]): void
  /** A line that is about no file alone. */
  remark(why: Message, counts: boolean): void
  /** Lets what a line leaves to choose count in place of what does now; the line then leaves the way back. */
  useInstead(line: number): void
}

export function createCollectedBook(
  dossiers: DossierStore,
  read: () => Told,
  write: (told: Partial<Told>) => void,
): CollectedBook {
  let numbers = 0

  /** Of what came at once, first what does not count: among hundreds of remarks it would not be seen. */
  function tell(lines: readonly NewLine[]) {
    const sorted = lines.toSorted((one, other) => Number(one.counts) - Number(other.counts))
    if (lines.length > 0) write({ lines: [...read().lines, ...sorted.map((line) => ({ ...line, id: ++numbers }))] })
  }

  return {
    remark: (why, counts) => tell([remark(why, counts)]),
    bring: (brought) => {
      const contributions = brought.flatMap((one) => ('line' in one ? [] : [one.contribution]))
      const intake = takeIntoOpen(dossiers, contributions)
      if (intake === null) return tell([remark(say('collecting:line.readingOnly'), false)])
      const taken = intake.taken.values()
      const lines = brought.map((one) => ('line' in one ? one.line : lineOf(one.source, taken.next().value)))
      const { notesLeftOut: count } = intake
      if (count > 0) lines.push(remark(say('collecting:line.notesLeftOut', { count }), true))
      write({ collected: withCounts(read().collected, brought.length, intake) })
      tell(lines.filter((line) => line !== null))
    },
    useInstead: (id) => {
      const line = read().lines.find((one) => one.id === id)
      if (line === undefined || line.instead === null) return
      const other = preferInOpen(dossiers, line.instead)
      if (other === null) return
      const chosen: CollectedLine = {
        ...line,
        why: say(line.counts ? 'collecting:line.setAside' : 'collecting:line.chosen'),
        counts: !line.counts,
        instead: other,
      }
      write({ lines: read().lines.map((one) => (one === line ? chosen : one)) })
    },
  }
}

function withCounts({ added, replaced, brought }: Collected, more: number, { taken }: Intake): Collected {
  const came = taken.filter(({ outcome }) => outcome === 'new').length
  const changed = taken.filter(({ outcome }) => outcome === 'replaces' || outcome === 'completes').length
  return { added: added + came, replaced: replaced + changed, brought: brought + more }
}
