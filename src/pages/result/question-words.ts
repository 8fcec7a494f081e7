import { itemById } from '@/domain/instrument/lookup'
import type { Choice } from '@/domain/instrument/scale'
import type { QuestionId } from '@/domain/answers/answer'
import { say, type Message } from '@/domain/message'

/** The statement of a question. */
export function statementOf(question: QuestionId): Message {
  return say(`${itemById(question) === undefined ? 'modules' : 'items'}:${question}.statement`)
}

/** What was chosen at a question; null is a question that is still open. */
export function choiceLabel(choice: Choice | null): Message {
  return choice === null ? say('result:choice.open') : say(`instrument:scale.level.${choice}.label`)
}
