import { unharmed, type Outcome } from './campaign'
import type { FieldMemory, Memory } from './memory'
import { fieldOf } from './memory'
import type { Shown } from './witness'
import { saysKept } from './words'

/** What was found of a field after the fault; null when its question is not there at all. */
export type Found = ReadonlyMap<string, string>

/**
 * The one judge of all campaigns: compares, answer by answer, what is there after the fault with what was done before
 * it and with what the page had called kept.
 */
export function judge(injected: string, memory: Memory, found: Found, faultAt: number): Outcome {
  const lost: string[] = []
  let choicesInFlight = 0
  let textLost = 0
  for (const [field, remembered] of memory.fields) {
    const value = found.get(field) ?? ''
    const reached = lastWith(remembered, value)
    const missed = remembered.deeds.slice(reached + 1).find(({ taken }) => taken !== null && taken <= faultAt)
    if (reached < remembered.kept || !isKnown(remembered, value)) lost.push(inWords(field, remembered, value))
    else if (missed === undefined) continue
    else if (remembered.kind === 'choice') choicesInFlight += 1
    else textLost = Math.max(textLost, faultAt - (missed.taken ?? faultAt))
  }
  const fields = [...memory.fields.values()]
  return unharmed(injected, {
    deeds: fields.reduce((sum, { deeds }) => sum + deeds.length, 0),
    calledKept: fields.filter(({ kept }) => kept >= 0).length,
    lost,
    choicesInFlight,
    textLost,
    falseKept: lost.length === 0 ? 0 : 1,
  })
}

/** All fields of the screens, by name. */
export function fieldsOf(screens: readonly Shown[]): Found {
  return new Map(
    screens
      .flatMap(({ questions }) => questions)
      .flatMap(({ id, choice, note }) => [
        [fieldOf.choice(id), choice ?? ''],
        [fieldOf.note(id), note],
      ]),
  )
}

/** Of each field what came furthest, where there are copies. */
export function furthestOf(memory: Memory, founds: readonly Found[]): Found {
  const furthest = [...memory.fields].flatMap(([field, remembered]) => {
    const values = founds.flatMap((found) => found.get(field) ?? [])
    const [value] = values.toSorted((one, other) => lastWith(remembered, other) - lastWith(remembered, one))
    return value === undefined ? [] : [[field, value] as const]
  })
  return new Map(furthest)
}

/** How often the page called its state kept after a moment. */
export function timesCalledKept(memory: Memory, since: number): number {
  return memory.said.filter(({ at, says }) => at >= since && says !== null && saysKept(says)).length
}

/** How far a field came: the place of the last deed with this value; -1 for a field as it was at the beginning. */
function lastWith({ deeds }: FieldMemory, value: string): number {
  return deeds.map((deed) => deed.value).lastIndexOf(value)
}

/** A value that nobody ever gave is worse than a lost one. */
function isKnown(remembered: FieldMemory, value: string): boolean {
  return value === '' || lastWith(remembered, value) >= 0
}

function inWords(field: string, { deeds, kept }: FieldMemory, value: string): string {
  const promised = deeds[kept]?.value ?? ''
  return `${field}: kept "${promised.slice(-40)}", found "${value.slice(-40)}"`
}
