import type { QuestionId } from '../answers/answer'
import type { Round } from '../answers/dossier'
import { MODULE_ITEMS } from '../instrument/module-items'
import { isLevel, LEVELS, type Choice, type Level } from '../instrument/scale'
import { evaluateRound } from '../scoring/evaluate-round'
import type { Evaluation } from '../scoring/evaluation'
import type { AdviceId, Change } from './advice'
import { dependsOn } from './depends-on'
import { fire, type Fired } from './fire'
import type { Rule } from './rule'
import { RULES } from './rules'

interface Candidate extends Change {
  readonly steps: number
  /** The advice rests on this very answer. */
  readonly isGround: boolean
}

/**
 * The smallest change of one answer that takes an advice away for good: its rule no longer holds, nor would it if that
 * answer went further the same way. An advice is taken away by a better answer or by answering what is open, as a worse
 * answer would only hide the trouble; a strength by a worse one. Fewest steps of the scale first, then an answer that
 * the advice rests on, then the order of the journey. Null when no single answer does it, as for what the context or
 * the person's own decision asks for. What was declared not applicable is left alone.
 */
export function whatWouldChange(round: Round, id: AdviceId): Change | null {
  const rule = RULES.find((candidate) => candidate.id === id.split(':')[0])
  const evaluation = evaluateRound(round)
  const advice = rule === undefined ? undefined : firedAs(id, rule, round, evaluation)
  if (advice === undefined) return null

  const holdsWith = remembered((question, level) => {
    const tried = answering(round, question, level)
    return firedAs(id, advice.rule, tried, evaluateRound(tried)) !== undefined
  })
  const smallest = candidatesFor(advice, round, evaluation)
    .sort((one, other) => one.steps - other.steps || Number(other.isGround) - Number(one.isGround))
    .find(({ question, to }) => !fromTheEnd(advice, to).some((level) => holdsWith(question, level)))
  return smallest === undefined ? null : { question: smallest.question, from: smallest.from, to: smallest.to }
}

function firedAs(id: AdviceId, rule: Rule, round: Round, evaluation: Evaluation): Fired | undefined {
  return fire([rule], { round, evaluation, consensus: null }).find((fired) => fired.id === id)
}

function candidatesFor(advice: Fired, round: Round, evaluation: Evaluation): Candidate[] {
  const facts = { round, evaluation, phase: advice.phase, consensus: null }
  const grounds = advice.grounds.flatMap((ground) => (ground.kind === 'answer' ? [ground.question] : []))
  return questionsOf(evaluation)
    .filter((question) => dependsOn(advice.rule.when, question, facts))
    .flatMap((question) => {
      const from = round.answers[question]?.level ?? null
      const isGround = grounds.includes(question)
      return LEVELS.map((to) => ({ question, from, to, steps: stepsFrom(from, to, advice), isGround }))
    })
    .filter(({ steps }) => steps > 0)
}

/** What is asked: in the declared phases, in the previews that were opened, in the modules. */
function questionsOf({ asked, modules }: Evaluation): readonly QuestionId[] {
  const extra = MODULE_ITEMS.filter(({ module }) => modules.some((score) => score.module === module))
  return [...asked, ...extra.map(({ id }) => id)]
}

/** Steps of the scale in the direction that counts, 0 for none. An open question stands one step under "not yet". */
function stepsFrom(from: Choice | null, to: Level, { priority }: Fired): number {
  if (from === 'NA') return 0
  if (priority === 4) return isLevel(from) ? Math.max(0, LEVELS.indexOf(from) - LEVELS.indexOf(to)) : 0
  return Math.max(0, LEVELS.indexOf(to) - (isLevel(from) ? LEVELS.indexOf(from) : -1))
}

/** A level and all further ones, the last one first: where that one does not do, no other does. */
function fromTheEnd({ priority }: Fired, to: Level): readonly Level[] {
  return priority === 4 ? LEVELS.filter((level) => level <= to) : LEVELS.filter((level) => level >= to).toReversed()
}

function answering(round: Round, question: QuestionId, level: Level): Round {
  return { ...round, answers: { ...round.answers, [question]: { ...round.answers[question], level } } }
}

/** Tries each answer once: several candidates ask after the same one. */
function remembered(holds: (question: QuestionId, level: Level) => boolean): typeof holds {
  const known = new Map<string, boolean>()
  return (question, level) => {
    const key = `${question} ${level}`
    const result = known.get(key) ?? holds(question, level)
    known.set(key, result)
    return result
  }
}
