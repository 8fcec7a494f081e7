import { say, type Message } from '../message'
import type { Phase } from '../instrument/axes'
import { phaseAt } from '../instrument/axes'
import { wordsOf } from '../instrument/words-of'
import type { Condition } from './condition'
import type { Rule } from './rule'
import { earlierAlert } from './tilt-alert'

/** The rule as a sentence, made of the same condition that decides: words and rule cannot part ways. */
export function ruleInWords(rule: Rule, phase: Phase | null): Message {
  return say('rules:sentence', { condition: inWords(rule.when, phase) })
}

/** One condition as a clause after "if"; `phase` is the one at hand for a rule that fires per phase. */
function inWords(condition: Condition, phase: Phase | null): Message {
  switch (condition.is) {
    case 'all':
      return joined('rules:and', condition.of, phase)
    case 'any':
      return joined('rules:or', condition.of, phase)
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
    case 'tilt-alert': {
      if (condition.phase === 'any') return say(`rules:tilt-alert-any.${condition.towards}`)
      const lead = earlierAlert(condition.phase, condition.towards) ? 'more-than-10' : 'at-least-25'
      return say(`rules:tilt-alert.${condition.towards}.${lead}`, named(condition.phase))
    }
    case 'hard-skip':
    case 'no-skip':
      return say(`rules:${condition.is}`, named(condition.from))
    case 'phase-below':
      return say('rules:phase-below', { score: condition.score, ...named(condition.phase) })
    case 'theme-below':
      return say('rules:theme-below', {
        score: condition.score,
        theme: say(`instrument:theme.${condition.theme}.name`),
      })
    case 'item-at-most':
    case 'item-exactly':
    case 'item-at-least': {
      const level = say(`instrument:scale.level.${condition.level}.label`)
      return say(`rules:${condition.is}`, { statement: wordsOf(condition.item).statement, level })
    }
    case 'scope-from':
    case 'scope-before':
      return say(`rules:${condition.is}`, named(phaseAt(condition.phase)))
    case 'context':
      return contextInWords(condition.question, condition.oneOf)
    case 'context-not':
      return say('rules:context-not', optionOf(condition.question, condition.value))
    case 'no-signal':
    case 'no-tilt-alert':
    case 'no-hard-skip':
    case 'decision-differs':
    case 'divided-room':
      return say(`rules:${condition.is}`)
  }
}

/** Clauses joined two by two, from the left. */
function joined(key: string, parts: readonly Condition[], phase: Phase | null): Message {
  const [first, ...others] = parts.map((part) => inWords(part, phase))
  if (first === undefined) throw new Error('A condition of no parts cannot be said.')
  return others.reduce((so, next) => say(key, { first: so, second: next }), first)
}

/** Two options at most: no rule asks for more. */
function contextInWords(question: string, [first = '', second]: readonly string[]): Message {
  const one = optionOf(question, first)
  if (second === undefined) return say('rules:context', one)
  return say('rules:context-either', { ...one, other: optionOf(question, second).option })
}

function optionOf(question: string, value: string) {
  return { question: say(`context:${question}.question`), option: say(`context:${question}.option.${value}.label`) }
}

function named(phase: Phase | null): { readonly phase: Message } | Record<string, never> {
  return phase === null ? {} : { phase: say(`instrument:phase.${phase}.name`) }
}
