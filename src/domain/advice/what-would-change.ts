import { isPreview } from '../answers/asked'
import type { QuestionId } from '../answers/answer'
import type { Round } from '../answers/dossier'
import { itemById } from '../instrument/lookup'
import { MODULE_ITEMS } from '../instrument/module-items'
import { LEVELS, type Choice, type Level } from '../instrument/scale'
import { evaluateRound } from '../scoring/evaluate-round'
import type { AdviceId, Change } from './advice'
import { fire, type Fired } from './fire'
import { RULES } from './rules'

/** A change that could do, with its cost in steps of the scale; answering an open question costs one. */
interface Candidate {
  readonly change: Change
  readonly steps: number
  /** The advice rests on this very answer. */
  readonly ground: boolean
  /** An advice is best answered by going up; what removes a strength goes down. */
  readonly expected: boolean
}

/**
 * The smallest change of one answer after which a rule no longer fires; null when no single one does. Of equally small
 * ones: an answer that the advice rests on, then the one that goes up, then the first of the journey. What was declared
 * not applicable is left alone, and not knowing is never offered as a way out.
 */
export function whatWouldChange(round: Round, id: AdviceId): Change | null {
  const advice = firedIn(round, id)
  if (advice === undefined) return null
  const candidates = candidatesFor(round, advice).sort(
    (one, other) =>
      one.steps - other.steps ||
      Number(other.ground) - Number(one.ground) ||
      Number(other.expected) - Number(one.expected),
  )
  return candidates.find(({ change }) => firedIn(changed(round, change), id) === undefined)?.change ?? null
}

function firedIn(round: Round, id: AdviceId): Fired | undefined {
  const rules = RULES.filter((rule) => rule.id === id.split(':')[0])
  return fire(rules, { round, evaluation: evaluateRound(round), consensus: null }).find((fired) => fired.id === id)
}

function candidatesFor(round: Round, advice: Fired): Candidate[] {
  const grounds = advice.grounds.flatMap((ground) => (ground.kind === 'answer' ? [ground.question] : []))
  return questionsOf(round).flatMap((question) => {
    const from = round.answers[question]?.level ?? null
    if (from === 'NA') return []
    return LEVELS.filter((to) => to !== from).map((to) => ({
      change: { question, from, to },
      steps: stepsBetween(from, to),
      ground: grounds.includes(question),
      expected: isExpected(from, to, advice.priority === 4),
    }))
  })
}

/** All that is asked, modules included, and what a preview was given. */
function questionsOf(round: Round): readonly QuestionId[] {
  const { asked, modules } = evaluateRound(round)
  const items = asked.filter((id) => {
    const item = itemById(id)
    return item !== undefined && (!isPreview(round.context, item.phase) || round.answers[id]?.level !== undefined)
  })
  const extra = MODULE_ITEMS.filter(({ module }) => modules.some((score) => score.module === module))
  return [...items, ...extra.map(({ id }) => id)]
}

function stepsBetween(from: Exclude<Choice, 'NA'> | null, to: Level): number {
  return from === null || from === 'DK' ? 1 : Math.abs(to - from) / 25
}

function isExpected(from: Exclude<Choice, 'NA'> | null, to: Level, strength: boolean): boolean {
  if (from === null || from === 'DK') return true
  return strength ? to < from : to > from
}

function changed(round: Round, { question, to }: Change): Round {
  return { ...round, answers: { ...round.answers, [question]: { ...round.answers[question], level: to } } }
}
