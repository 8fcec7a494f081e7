import { say, type Message } from '../message'
import type { Evaluation, Signal } from '../scoring/evaluation'
import { settle } from './conditions'
import { inState, type KeyQuestion } from './key-questions'
import { listOf } from './list-of'
import { missingFacts } from './missing-facts'
import type { Wording } from './report'
import { stopFacts } from './trouble-facts'

/** So many conditions are named in the sentence; of more, the first two. */
const NAMED = 3

/** What the sentence is made from. */
export interface Said {
  readonly evaluation: Evaluation
  readonly questions: readonly KeyQuestion[]
  readonly wording: Wording
  readonly conditions: readonly Message[]
}

/** The signal in one sentence that a director can repeat to a board: what to do, and on what conditions or why. */
export function signalSentence({ evaluation, questions, wording, conditions }: Said): Message {
  const { signal } = evaluation.signal
  switch (signal) {
    case 'GO':
      return goSentence(opening(signal, wording), questions)
    case 'COND':
    case 'NOTYET':
      return withConditions(signal, opening(signal, wording), conditions)
    case 'NO':
      return because(opening(signal, wording), stopFacts(questions))
    case 'NODATA':
      return tooEarly(missingFacts(evaluation, questions))
  }
}

function opening(signal: Signal, wording: Wording): Message {
  return say(`signal:opening.${signal}.${wording}`)
}

/** The one gate that GO allows to be at risk is named, so that it is not forgotten. */
function goSentence(opening: Message, questions: readonly KeyQuestion[]): Message {
  const [risk] = inState(questions, 'risk')
  if (risk === undefined) return say('signal:sentence.GO.plain', { opening })
  return say('signal:sentence.GO.watch', { opening, point: settle(risk) })
}

function withConditions(signal: 'COND' | 'NOTYET', opening: Message, conditions: readonly Message[]): Message {
  const [first, ...others] = conditions
  if (first === undefined) return say(`signal:sentence.${signal}.none`, { opening })
  const number = say(`signal:number.${conditions.length}`)
  if (conditions.length > NAMED) {
    const start = listOf([first, ...others.slice(0, 1)])
    return say(`signal:sentence.${signal}.many`, { opening, number, conditions: start })
  }
  const form = others.length === 0 ? 'one' : 'some'
  return say(`signal:sentence.${signal}.${form}`, { opening, number, conditions: listOf([first, ...others]) })
}

function because(opening: Message, facts: readonly Message[]): Message {
  const [first, ...others] = facts
  if (first === undefined) return say('signal:sentence.NO.none', { opening })
  return say('signal:sentence.NO.because', { opening, reason: listOf([first, ...others]) })
}

function tooEarly(facts: readonly Message[]): Message {
  const [missing] = facts
  return missing === undefined ? say('signal:sentence.NODATA.none') : say('signal:sentence.NODATA.missing', { missing })
}
