import type { QuestionId } from '@/domain/answers/answer'
import { itemById } from '@/domain/instrument/lookup'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { medianName } from '@/domain/pictures/distribution-words'
import type { Spread } from '@/domain/room/room-report'
import { phaseName, type Voice } from '../voice'

/** How a group answered, in sentences: always with how many, and no more than may be told. */
export function spreadFacts(spread: Spread, voice: Voice): readonly string[] {
  const { n, median, consensus, camps } = spread
  if (median === null || consensus === null) return [voice.say('room:tooFewAnswers')]
  return [
    voice.say('room:consensusOf', { n, consensus: voice.say(`room:consensus.${consensus}`) }),
    voice.say(median % 25 === 0 ? 'room:median.at' : 'room:median.between', { median: medianName(median) }),
    ...(camps === true ? [voice.say('room:camps')] : []),
  ]
}

/** Where a question stands: its phase and theme, or its module. */
export function placeOf(question: QuestionId, voice: Voice): string {
  const item = itemById(question)
  if (item !== undefined) return `${phaseName(voice, item.phase)}\n${voice.say(`instrument:theme.${item.theme}.name`)}`
  const module = MODULE_ITEMS.find(({ id }) => id === question)?.module
  return module === undefined ? '' : voice.say(`instrument:module.${module}.name`)
}
