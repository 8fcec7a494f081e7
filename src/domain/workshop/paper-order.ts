import type { QuestionId } from '../answers/answer'
import type { Plan } from '../answers/asked'
import { questionsFor } from './room-questions'

/**
 * The questions of a paper form in the order in which they are printed: that of the journey, without looks ahead, modules
 * last. The number of a question on paper is its place here, from 1 on, and so it is in the grid in which a form is typed over.
 */
export function paperQuestions(plan: Plan): readonly QuestionId[] {
  return questionsFor(plan).flatMap(({ id, preview }) => (preview === null ? [id] : []))
}
