import type { Answers, QuestionId } from '../answers/answer'
import { ITEMS } from '../instrument/items'
import { MODULE_ITEM_IDS } from '../instrument/module'
import type { Choice } from '../instrument/scale'

/** Every question in the order in which a row of choices holds them. A new question comes at the end: files out there count on the places. */
export const QUESTION_ORDER: readonly QuestionId[] = [...ITEMS.map(({ id }) => id), ...MODULE_ITEM_IDS]

/** What can stand at a question, in the order of the signs that stand for it. */
export const ROW_CHOICES: readonly (Choice | null)[] = [null, 0, 25, 50, 75, 100, 'DK', 'NA']
/** A point for what is open, a to e for the five levels, q for "I don't know", x for "not applicable". */
const SIGNS = '.abcdeqx'
/** Where a sign stands among them, by its character code: millions are looked up. */
const PLACES: readonly (number | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const place = SIGNS.indexOf(String.fromCharCode(code))
  return place === -1 ? undefined : place
})

/** Choices as one text, one sign a question: thousands of them take little room and are counted fast. */
export function rowOf(answers: Answers): string {
  return QUESTION_ORDER.map((id) => SIGNS[ROW_CHOICES.indexOf(answers[id]?.level ?? null)] ?? '.').join('')
}

/** The choice at a place of a row; null when it is open, or when the row ends before it. */
export function choiceAt(row: string, place: number): Choice | null {
  return ROW_CHOICES[choiceSign(row, place)] ?? null
}

/** The same as a place in `ROW_CHOICES`, to count with; 0, which is open, for a sign that nobody knows. */
export function choiceSign(row: string, place: number): number {
  return PLACES[row.charCodeAt(place)] ?? 0
}

/** The answers of a row, without notes. */
export function answersOf(row: string): Answers {
  const given = QUESTION_ORDER.flatMap((id, place) => {
    const choice = choiceAt(row, place)
    return choice === null ? [] : [[id, { level: choice }] as const]
  })
  return Object.fromEntries(given)
}

/** Whether a text can be a row. */
export function isRow(text: string): boolean {
  return text.length <= QUESTION_ORDER.length && /^[.a-eqx]*$/.test(text)
}
