import type { Contribution } from '@/domain/answers/workshop'
import { say, type Message } from '@/domain/message'
import type { Intake } from '@/domain/workshop/take-in'
import type { Collected, CollectedLine } from './collecting'
import { lineOf, linesOfNotes, remark, type NewLine } from './collected-line'
import { preferInOpen, takeIntoOpen, type Preferred } from './open-workshop'
import type { DossierStore } from './dossier-store'

/** What was brought: what someone handed in and where it came from, or the line that says why it is nothing. */
export type Brought = { readonly source: string; readonly contribution: Contribution } | { readonly line: NewLine }

/** What is told of the collecting. */
export interface Told {
  readonly lines: readonly CollectedLine[]
  readonly collected: Collected
}

/** Another window writes the workshop. */
export const ONLY_READ = say('collecting:line.readingOnly')

/** Nothing was brought yet. */
export const NOTHING_TOLD: Told = { lines: [], collected: { added: 0, replaced: 0, brought: 0 } }

/** Writes down what comes of all that is brought. */
export interface CollectedBook {
  /** Takes in what was brought, and adds a line for whatever is not simply a new participant: gives that of each, or null. */
  bring(brought: readonly Brought[]): readonly (NewLine | null)[]
  /** A line that is about no file alone. */
  remark(why: Message, counts: boolean): void
  /**
   * Lets what a line leaves to choose count in place of what does now; the line then leaves the way back. Where that cannot
   * be any more, it says why.
   */
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
      if (intake === null) {
        const line = remark(ONLY_READ, false)
        tell([line])
        return brought.map(() => line)
      }
      const taken = intake.taken.values()
      const lines = brought.map((one) => ('line' in one ? one.line : lineOf(one.source, taken.next().value)))
      const sources = brought.flatMap((one) => ('line' in one ? [] : [one.source]))
      write({ collected: withCounts(read().collected, brought.length, intake) })
      tell([...lines.filter((line) => line !== null), ...linesOfNotes(sources, intake.taken)])
      return lines
    },
    useInstead: (id) => {
      const line = read().lines.find((one) => one.id === id)
      if (line === undefined || line.instead === null) return
      const chosen = afterChoice(line, preferInOpen(dossiers, line.instead))
      write({ lines: read().lines.map((one) => (one === line ? chosen : one)) })
    },
  }
}

/** What a line says once its choice was made, or could not be. */
function afterChoice(line: CollectedLine, preferred: Preferred): CollectedLine {
  switch (preferred.kind) {
    case 'chosen': {
      const why = say(line.counts ? 'collecting:line.setAside' : 'collecting:line.chosen')
      return { ...line, why, counts: !line.counts, instead: preferred.instead }
    }
    case 'gone':
      return { ...line, why: say('collecting:line.gone'), counts: false, instead: null }
    case 'not-invited':
      return { ...line, why: say('collecting:line.organisationGone') }
    // The list of a window that only reads is switched off, until the person goes on there.
    case 'only-read':
      return line
  }
}

function withCounts({ added, replaced, brought }: Collected, more: number, { taken }: Intake): Collected {
  const came = taken.filter(({ outcome }) => outcome === 'new').length
  const changed = taken.filter(({ outcome }) => outcome === 'replaces' || outcome === 'completes').length
  return { added: added + came, replaced: replaced + changed, brought: brought + more }
}
