import type { QuestionId } from '../answers/answer'
import { itemById } from '../instrument/lookup'
import type { Level } from '../instrument/scale'
import { reaches } from '../scoring/threshold'
import type { Ground } from './advice'
import type { Condition } from './condition'
import { levelAt, type Facts } from './facts'

/** The words of the vocabulary that speak of answers themselves. */
export type AnswerCondition = Extract<
  Condition,
  { is: 'item-at-most' | 'item-exactly' | 'item-at-least' | 'one-item-at-most' | 'dont-know-share' }
>

/** The answers that make a condition true; null when it is not. */
export function judgeAnswer(condition: AnswerCondition, facts: Facts): readonly Ground[] | null {
  switch (condition.is) {
    case 'item-at-most':
      return found([condition.item], facts, (level) => level <= condition.level)
    case 'item-exactly':
      return found([condition.item], facts, (level) => level === condition.level)
    case 'item-at-least':
      return found([condition.item], facts, (level) => level >= condition.level)
    case 'one-item-at-most':
      return found(condition.items, facts, (level) => level <= condition.level)
    case 'dont-know-share':
      return unknownIn(condition.percent, facts)
  }
}

function found(
  questions: readonly QuestionId[],
  facts: Facts,
  holds: (level: Level) => boolean,
): readonly Ground[] | null {
  const grounds = questions.flatMap((question): readonly Ground[] => {
    const level = levelAt(facts, question)
    return level !== null && holds(level) ? [{ kind: 'answer', question, choice: level }] : []
  })
  return grounds.length === 0 ? null : grounds
}

/** The share of "I don't know" among the questions of the phase at hand that apply; it rests on those very answers. */
function unknownIn(percent: number, { round, evaluation, phase }: Facts): readonly Ground[] | null {
  const coverage = evaluation.phases.find((score) => score.phase === phase)?.coverage
  if (coverage === undefined || coverage.of === 0) return null
  if (!reaches((100 * coverage.dontKnow) / coverage.of, percent)) return null
  return evaluation.asked
    .filter((question) => itemById(question)?.phase === phase && round.answers[question]?.level === 'DK')
    .map((question) => ({ kind: 'answer', question, choice: 'DK' }))
}
