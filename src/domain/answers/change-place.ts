import type { ContextKey } from '../instrument/context-question'
import type { QuestionId } from './answer'
import type { Action, AgreedCondition, Decision } from './decision'
import type { Look } from './look'
import type { TakingPart, Workshop } from './workshop'

/** A part of the decision that stands alone; conditions have places of their own. */
export type DecisionPart = Exclude<keyof Decision, 'conditions'>

/** What happened to a row of a list: it came, it went, or one of its parts changed. */
export type RowChange<Row> = 'added' | 'removed' | Exclude<keyof Row, 'id'>

/** A place in a dossier where two states of it differ. A row carries its place in the list, 1 for the first. */
export type ChangePlace =
  | { readonly kind: 'words'; readonly part: 'title' | 'organisation' | 'partners' }
  | { readonly kind: 'look'; readonly part: keyof Look }
  | { readonly kind: 'context'; readonly part: ContextKey }
  | { readonly kind: 'scan' }
  | { readonly kind: 'answer' | 'note'; readonly question: QuestionId }
  | { readonly kind: 'decision'; readonly part: DecisionPart }
  | { readonly kind: 'condition'; readonly part: RowChange<AgreedCondition>; readonly id: string; readonly row: number }
  | { readonly kind: 'action'; readonly part: RowChange<Action>; readonly id: string; readonly row: number }
  /** `at` is where in it words were written, and nothing else changed: see written-in-workshop.ts. */
  | { readonly kind: 'workshop'; readonly part: keyof Workshop; readonly at?: string }
  | { readonly kind: 'takingPart'; readonly part: keyof TakingPart }
  /** Anything else: the order of rows, an earlier round, members of a later program. */
  | { readonly kind: 'rest' }

/** Whether a person writes or slides there, in many small changes, rather than choosing in one. */
export function isWritten(place: ChangePlace): boolean {
  switch (place.kind) {
    case 'words':
    case 'note':
      return true
    case 'workshop':
      return place.at !== undefined
    case 'look':
      return place.part === 'accent'
    case 'decision':
      return place.part !== 'verdict' && place.part !== 'recognised'
    case 'condition':
      return place.part !== 'added' && place.part !== 'removed'
    case 'action':
      return place.part === 'text' || place.part === 'owner' || place.part === 'due'
    case 'context':
    case 'scan':
    case 'answer':
    case 'takingPart':
    case 'rest':
      return false
  }
}

/** Whether two changes are about the same place; where a row stands in its list makes no other place of it. */
export function isSamePlace(one: ChangePlace, other: ChangePlace): boolean {
  return identity(one) === identity(other)
}

function identity(place: ChangePlace): string {
  return JSON.stringify(place, (key, value: unknown) => (key === 'row' ? undefined : value))
}
