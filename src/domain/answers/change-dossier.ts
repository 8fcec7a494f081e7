import type { ContextKey, ContextValue } from '../instrument/context-question'
import type { Choice } from '../instrument/scale'
import type { Answer, QuestionId } from './answer'
import type { Dossier } from './dossier'
import type { Scan } from './scan'
import { inRound } from './in-round'

/** The only ways to change a dossier. Each returns the next dossier; members that are not known here stay as they came. */

/** Title, own organisation, partners. */
export function describe(
  dossier: Dossier,
  words: Partial<Pick<Dossier, 'title' | 'organisation' | 'partners'>>,
): Dossier {
  return { ...dossier, ...words }
}

/** One answer to the context; null takes it back. */
export function setContext<Key extends ContextKey>(
  dossier: Dossier,
  key: Key,
  value: ContextValue<Key> | null,
): Dossier {
  return inRound(dossier, (round) => {
    const { [key]: _, ...others } = round.context
    return { ...round, context: value === null ? others : { ...others, [key]: value } }
  })
}

export function setScan(dossier: Dossier, scan: Scan): Dossier {
  return inRound(dossier, (round) => ({ ...round, scan }))
}

/** A choice at a question; null takes it back and leaves the note. */
export function giveAnswer(dossier: Dossier, question: QuestionId, choice: Choice | null): Dossier {
  return inAnswer(dossier, question, ({ level, ...answer }) =>
    choice === null ? answer : { ...answer, level: choice },
  )
}

/** A note at a question; an empty one is taken away. */
export function writeNote(dossier: Dossier, question: QuestionId, note: string): Dossier {
  return inAnswer(dossier, question, ({ note: _, ...answer }) => (note === '' ? answer : { ...answer, note }))
}

/** Changes one answer; an answer that holds nothing any more is taken out. */
function inAnswer(dossier: Dossier, question: QuestionId, change: (answer: Answer) => Answer): Dossier {
  return inRound(dossier, (round) => {
    const { [question]: current, ...others } = round.answers
    const next = change(current ?? {})
    return { ...round, answers: Object.keys(next).length === 0 ? others : { ...others, [question]: next } }
  })
}
