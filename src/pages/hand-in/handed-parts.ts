import type { Answers, QuestionId } from '@/domain/answers/answer'
import type { Dossier, Round } from '@/domain/answers/dossier'
import { questionsAt, stopsOf } from '@/domain/answers/journey'
import type { Contribution } from '@/domain/answers/workshop'
import { PHASES, type Phase } from '@/domain/instrument/axes'
import { itemById } from '@/domain/instrument/lookup'
import { answersOf, QUESTION_ORDER } from '@/domain/workshop/choice-row'
import { countHandIn, introduce } from '@/domain/workshop/change-taking-part'
import { contributionOf } from '@/domain/workshop/contribution-of'

/** What goes along when it is handed in now, also while no organisation is chosen; null for a dossier in which nobody takes part. */
export function contributionNow(dossier: Dossier): Contribution | null {
  const organisation = dossier.takingPart?.organisation ?? ''
  return contributionOf(countHandIn(introduce(dossier, { organisation })))
}

/** The answers of a phase, or of the extra questions. */
export interface AnswersIn {
  readonly place: Phase | 'modules'
  /** Those that are asked, and any other that holds an answer all the same: it goes along too. */
  readonly questions: readonly QuestionId[]
  readonly answered: number
}

/** What was answered, by phase, in the order of the journey; places where nothing is asked nor answered are left out. */
export function answersByPlace(round: Round, answers: Answers): readonly AnswersIn[] {
  const asked = new Set(stopsOf(round).flatMap((stop) => questionsAt(round, stop).map(({ id }) => id)))
  const shown = QUESTION_ORDER.filter((id) => asked.has(id) || answers[id] !== undefined)
  return [...PHASES, 'modules' as const]
    .map((place) => {
      const questions = shown.filter((id) => (itemById(id)?.phase ?? 'modules') === place)
      return { place, questions, answered: questions.filter((id) => answers[id] !== undefined).length }
    })
    .filter(({ questions }) => questions.length > 0)
}

/** The answers that go along, read back from the row that holds them. */
export function answersIn({ choices }: Contribution): Answers {
  return answersOf(choices)
}

/** How many notes stay behind. */
export function countPrivateNotes({ answers }: Round, { notes }: Contribution): number {
  return QUESTION_ORDER.filter((id) => (answers[id]?.note ?? '').trim() !== '' && notes[id] === undefined).length
}

/** The first question that counts and has no answer, and how many there are. */
export function openQuestions(round: Round): { readonly first: QuestionId | null; readonly count: number } {
  const open = stopsOf(round)
    .flatMap((stop) => questionsAt(round, stop).map(({ id }) => id))
    .filter((id) => round.answers[id]?.level === undefined)
  return { first: open[0] ?? null, count: open.length }
}
