import type { Choice } from '@/domain/instrument/scale'
import { say, type Message } from '@/domain/message'

/** What was chosen at a question; null is a question that is still open. */
export function choiceLabel(choice: Choice | null): Message {
  return choice === null ? say('result:choice.open') : say(`instrument:scale.level.${choice}.label`)
}
