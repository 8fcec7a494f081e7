import type { Contribution, Workshop } from '../answers/workshop'

/** What tells two contributions of one participant apart besides their notes. */
const CHOSEN = ['choices', 'organisation', 'group', 'position', 'consent'] as const

/** What came of one contribution among others. */
export type Merged =
  /** It counts from now on. */
  | 'new'
  /** Exactly this was in already. */
  | 'duplicate'
  /** The same participant handed in something else before; this one counts now, and the other no longer does. */
  | 'replaces'
  /** What the same participant handed in later, or in full, counts; this one does not. */
  | 'outdated'
  /** It names an organisation that is not invited. */
  | 'not-invited'

/** The workshop with what came in, and what came of each, in the order given. */
export interface Merge {
  readonly workshop: Workshop
  readonly outcomes: readonly Merged[]
}

/**
 * Puts contributions together with those that are in. Of one participant one counts: the one that was handed in most
 * often, so that neither the order nor how often a file comes by makes a difference.
 */
export function mergeContributions(workshop: Workshop, incoming: readonly Contribution[]): Merge {
  const invited = new Set(workshop.organisations.map(({ id }) => id))
  const byId = new Map(workshop.contributions.map((contribution) => [contribution.id, contribution]))
  const outcomes = incoming.map((contribution): Merged => {
    if (!invited.has(contribution.organisation)) return 'not-invited'
    const there = byId.get(contribution.id)
    const order = there === undefined ? 1 : compareContributions(contribution, there)
    if (order === 0) return 'duplicate'
    if (order < 0) return 'outdated'
    byId.set(contribution.id, contribution)
    return there === undefined ? 'new' : 'replaces'
  })
  const contributions = [...byId.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return { workshop: withContributions(workshop, contributions), outcomes }
}

/** Takes one out, as when someone asks for it; the very same workshop when it is not in. */
export function takeOutContribution(workshop: Workshop, id: string): Workshop {
  const others = workshop.contributions.filter((contribution) => contribution.id !== id)
  return others.length === workshop.contributions.length ? workshop : withContributions(workshop, others)
}

/**
 * Puts this one in the place of what the same participant handed in otherwise, because the person who guides says so. It
 * counts as handed in as often as the one that was: what that person hands in later still comes in its place.
 */
export function preferContribution(workshop: Workshop, contribution: Contribution): Workshop {
  const there = workshop.contributions.find(({ id }) => id === contribution.id)
  if (there === undefined) return mergeContributions(workshop, [contribution]).workshop
  if (!workshop.organisations.some(({ id }) => id === contribution.organisation)) return workshop
  const preferred = { ...contribution, handedIn: Math.max(contribution.handedIn, there.handedIn) }
  return withContributions(
    workshop,
    workshop.contributions.map((one) => (one === there ? preferred : one)),
  )
}

/** Which of two of the same participant counts: above 0 the first, below 0 the other, 0 when they are the same. */
export function compareContributions(one: Contribution, other: Contribution): number {
  // Of equals the one without consent: a code and a form cannot say that they came later.
  const consents = Number(other.consent) - Number(one.consent)
  return one.handedIn - other.handedIn || consents || compareTexts(contentOf(one), contentOf(other))
}

/** Whether two contributions say the same, however often each was handed in. */
export function sayTheSame(one: Contribution, other: Contribution | undefined): boolean {
  if (one === other) return true
  if (other === undefined || !CHOSEN.every((part) => one[part] === other[part])) return false
  const [notes, those] = [Object.entries(one.notes), new Map(Object.entries(other.notes))]
  return notes.length === those.size && notes.every(([question, note]) => those.get(question) === note)
}

/** The same workshop with other contributions. What the room was shown stays as it was, whatever comes or goes. */
export function withContributions(workshop: Workshop, contributions: readonly Contribution[]): Workshop {
  const { shown } = workshop
  if (shown === null) return { ...workshop, contributions }
  const now = new Map(contributions.map((contribution) => [contribution.id, contribution]))
  const before = new Map([...workshop.contributions, ...shown.former].map((one) => [one.id, one]))
  const former = shown.ids.flatMap((id) => {
    const seen = before.get(id)
    return seen === undefined || sayTheSame(seen, now.get(id)) ? [] : [seen]
  })
  return { ...workshop, contributions, shown: { ...shown, former } }
}

/** All that tells two contributions of one participant apart; members in one order, as a file may have them in any. */
function contentOf({ organisation, group, position, choices, notes, consent }: Contribution): string {
  const written = Object.entries(notes).toSorted(([one], [other]) => compareTexts(one, other))
  return JSON.stringify([organisation, group, position, choices, consent, written])
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
