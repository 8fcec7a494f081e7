import { differs } from './changed-parts'
import type { Workshop } from './workshop'

/** What a person writes at one organisation or one question; everything else there is chosen, or comes and goes. */
const WRITTEN: readonly string[] = ['name', 'said', 'agreed', 'words']

/**
 * Where in a part of a workshop words changed, when nothing else did: the organisation or the question, and what is
 * written there. Null when it was no writing, or in more than one place.
 */
export function writtenInWorkshop(part: keyof Workshop, before: Workshop, after: Workshop): string | null {
  if (part !== 'organisations' && part !== 'points' && part !== 'decisions') return null
  const [one, other] = [rowsOf(before, part), rowsOf(after, part)]
  const changed = namesIn(one, other).flatMap((row) => {
    const [was, is] = [partsOf(one.get(row)), partsOf(other.get(row))]
    return namesIn(was, is)
      .filter((name) => differs(was.get(name) ?? '', is.get(name) ?? ''))
      .map((name) => ({ row, name }))
  })
  const [place, ...more] = changed
  return place !== undefined && more.length === 0 && WRITTEN.includes(place.name) ? `${place.row} ${place.name}` : null
}

/** By organisation or by question. */
function rowsOf(workshop: Workshop, part: 'organisations' | 'points' | 'decisions'): ReadonlyMap<string, object> {
  if (part !== 'organisations') return new Map<string, object>(Object.entries(workshop[part]))
  return new Map(workshop.organisations.map((organisation) => [organisation.id, organisation]))
}

function partsOf(row: object = {}): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(row))
}

function namesIn(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
}
