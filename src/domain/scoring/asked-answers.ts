import { askedItems } from '../answers/asked'
import type { Round } from '../answers/dossier'
import type { Item } from '../instrument/item'
import type { Choice } from '../instrument/scale'

/** What was said at an item that was asked; null while it is open. Only a level is a value: C.1. */
export interface AskedAnswer {
  readonly item: Item
  readonly choice: Choice | null
}

/** The answers that a round is scored on, in the order of the journey; answers to what is not asked stay out. */
export function askedAnswers(round: Round): readonly AskedAnswer[] {
  return askedItems(round).map((item) => ({ item, choice: round.answers[item.id]?.level ?? null }))
}

/** The same answers with every "I don't know" and every open one at one level; "not applicable" stays. Source: instrument C.5. */
export function fillOpen(answers: readonly AskedAnswer[], level: 0 | 100): readonly AskedAnswer[] {
  return answers.map(({ item, choice }) => ({ item, choice: choice === null || choice === 'DK' ? level : choice }))
}
