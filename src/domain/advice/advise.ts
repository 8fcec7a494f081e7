import { say } from '../message'
import type { Round } from '../answers/dossier'
import type { Evaluation } from '../scoring/evaluation'
import type { Advice, AdviceGroup, AdviceList } from './advice'
import { fire, type Fired } from './fire'
import { ruleInWords } from './rule-in-words'
import { RULES } from './rules'
import { stepsOf } from './steps'
import { unsuppressed } from './suppression'

const MOST_ACTIONS = 7
const MOST_STRENGTHS = 3

/** Within a priority, what is read first. */
const GROUP_ORDER: readonly AdviceGroup[] = [
  'data',
  'skip',
  'gate',
  'context',
  'balance',
  'phase',
  'theme',
  'group',
  'closing',
  'strength',
]

/** What to do about it: always the same list for the same answers. `consensus` as in `Facts`. Source: instrument D.1. */
export function advise(round: Round, evaluation: Evaluation, consensus: number | null = null): AdviceList {
  const fired = fire(RULES, { round, evaluation, consensus })
  const said = [...unsuppressed(fired)].sort(inOrder)
  const { actions, rest } = firstAndRest(said.filter(({ priority }) => priority !== 4).map(adviceOf))
  const strengths = said.filter(({ priority }) => priority === 4)
  return {
    fired: fired.map(({ id }) => id),
    actions,
    strengths: strengths.slice(0, MOST_STRENGTHS).map(adviceOf),
    rest,
  }
}

/** All actions in their order, as the ones that are worked out and those that were seen too. */
export function firstAndRest(actions: readonly Advice[]): Pick<AdviceList, 'actions' | 'rest'> {
  return { actions: actions.slice(0, MOST_ACTIONS), rest: actions.slice(MOST_ACTIONS) }
}

function inOrder(one: Fired, other: Fired): number {
  return (
    one.priority - other.priority ||
    GROUP_ORDER.indexOf(one.rule.group) - GROUP_ORDER.indexOf(other.rule.group) ||
    Number(other.rule.stop ?? false) - Number(one.rule.stop ?? false) ||
    (one.rule.group === 'gate' ? one.lowest - other.lowest : 0) ||
    (one.id < other.id ? -1 : 1)
  )
}

function adviceOf({ id, rule, phase, priority, grounds }: Fired): Advice {
  const values = phase === null ? {} : { phase: say(`instrument:phase.${phase}.name`) }
  return {
    id,
    rule: rule.id,
    group: rule.group,
    priority,
    phase,
    feeds: rule.feeds,
    title: say(`advice:${rule.id}.title`, values),
    why: say(`advice:${rule.id}.why`, values),
    steps: stepsOf(rule.id).map((step) => say(`advice:${rule.id}.steps.${step}`, values)),
    grounds,
    ruleInWords: ruleInWords(rule, phase),
  }
}
