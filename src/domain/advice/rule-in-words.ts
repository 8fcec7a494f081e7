import { say, type Message } from '../message'
import type { Phase } from '../instrument/axes'
import { wordsOf } from '../instrument/words-of'
import type { QuestionId } from '../answers/answer'
import { HARD_SKIP } from '../scoring/skips'
import type { Condition } from './condition'
import type { AnswerCondition } from './judge-answer'
import type { Rule } from './rule'
import { ALERT_LEVEL, alertLead } from './tilt-alert'

/** The rule as a sentence, made of the same condition that decides: words and rule cannot part ways. */
export function ruleInWords({ when }: Rule, phase: Phase | null): Message {
  if (when.is !== 'from-phase') return say('rules:sentence', { condition: opening(when, phase) })
  return say('rules:sentence-from', { condition: opening(when.when, phase), ...named(when.phase) })
}

/** What stands first after "if". Only here can an alternative say "or if" without mixing with what is around it. */
function opening(condition: Condition, phase: Phase | null): Message {
  if (condition.is !== 'any') return clause(condition, phase)
  const [first, second] = condition.of
  return say('rules:or-when', { first: clause(first, phase), second: clause(second, phase) })
}

/** One condition as a clause; `phase` is the one at hand for a rule that fires per phase. */
function clause(condition: Condition, phase: Phase | null): Message {
  switch (condition.is) {
    case 'all':
      return listed(
        condition.of.map((part) => clause(part, phase)),
        'rules:list.and',
      )
    case 'any': {
      const [first, second] = condition.of
      return say('rules:either', { first: clause(first, phase), second: clause(second, phase) })
    }
    case 'from-phase':
    case 'also-from-phase':
      return say(`rules:${condition.is}`, { condition: clause(condition.when, phase), ...named(condition.phase) })
    case 'dont-know-share':
      return say('rules:dont-know-share', { percent: condition.percent, ...named(phase) })
    case 'strong-phase': {
      const { score, within, percent } = condition
      return say('rules:strong-phase', { score, within, percent, ...named(phase) })
    }
    case 'tilt':
      return say(`rules:tilt.${condition.towards}`, { by: condition.by, level: condition.level })
    case 'balanced':
      return say('rules:balanced', { within: condition.within, level: condition.level })
    case 'tilt-alert':
      return alertInWords(condition)
    case 'hard-skip':
      return say('rules:hard-skip', { ...HARD_SKIP, ...named(condition.from) })
    case 'no-hard-skip':
      return say(`rules:no-hard-skip.${condition.from === 'any' ? 'any' : 'here'}`)
    case 'phase-below':
      return say('rules:phase-below', { score: condition.score, ...named(condition.phase) })
    case 'theme-below':
      return say('rules:theme-below', {
        score: condition.score,
        theme: say(`instrument:theme.${condition.theme}.name`),
      })
    case 'item-at-most':
    case 'item-exactly':
    case 'item-at-least':
    case 'one-item-at-most':
      return answerInWords(condition)
    case 'context':
      return say(`rules:context.${condition.question}.${condition.oneOf.join('-or-')}`)
    case 'context-not':
      return say(`rules:context-not.${condition.question}.${condition.value}`)
    case 'no-signal':
    case 'no-tilt-alert':
    case 'decision-differs':
    case 'divided-room':
      return say(`rules:${condition.is}`)
  }
}

function answerInWords(condition: Exclude<AnswerCondition, { is: 'dont-know-share' }>): Message {
  const level = say(`instrument:scale.level.${condition.level}.label`)
  if (condition.is !== 'one-item-at-most')
    return say(`rules:${condition.is}`, { level, statement: quoted(condition.item) })
  return say('rules:one-item-at-most', { level, statements: listed(condition.items.map(quoted), 'rules:list.or') })
}

function alertInWords({ phase, towards }: Extract<Condition, { is: 'tilt-alert' }>): Message {
  if (phase === 'any') return say(`rules:tilt-alert.${towards}.any`)
  const { by, inclusive } = alertLead(phase, towards)
  const lead = inclusive ? 'at-least' : 'more-than'
  return say(`rules:tilt-alert.${towards}.${lead}`, { by, level: ALERT_LEVEL, ...named(phase) })
}

function quoted(question: QuestionId): Message {
  return say('rules:quoted', { statement: wordsOf(question).statement })
}

/** "a, b and c": a list of which the last two are joined by a word. */
function listed([first, ...others]: readonly Message[], lastJoin: 'rules:list.and' | 'rules:list.or'): Message {
  if (first === undefined) throw new Error('A list of nothing cannot be said.')
  if (others.length === 0) return first
  const rest = listed(others, lastJoin)
  return say(others.length === 1 ? lastJoin : 'rules:list.comma', { first, rest })
}

function named(phase: Phase | null): { readonly phase: Message } | Record<string, never> {
  return phase === null ? {} : { phase: say(`instrument:phase.${phase}.name`) }
}
