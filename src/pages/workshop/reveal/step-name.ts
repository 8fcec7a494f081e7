import { wordsOf } from '@/domain/instrument/words-of'
import { say, type Message } from '@/domain/message'
import type { Step } from './steps'

/** What a step is called where it is not seen itself. */
export function stepName(step: Step): Message {
  if (step.kind === 'point' || step.kind === 'notes')
    return say(`reveal:named.${step.kind}`, {
      place: step.place,
      statement: wordsOf(step.point.point.question).statement,
    })
  const isList = step.kind === 'silent' || step.kind === 'concerns' || step.kind === 'strengths'
  return isList ? say(`room:list.${step.kind}.title`) : say(`reveal:step.${step.kind}`)
}
