import type { QuestionId } from '@/domain/answers/answer'
import { itemById } from '@/domain/instrument/lookup'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { phaseName, type Voice } from '../voice'

/** Where a question stands: its phase and theme, or its module. */
export function placeOf(question: QuestionId, voice: Voice): string {
  const item = itemById(question)
  if (item !== undefined) return `${phaseName(voice, item.phase)}\n${voice.say(`instrument:theme.${item.theme}.name`)}`
  const module = MODULE_ITEMS.find(({ id }) => id === question)?.module
  return module === undefined ? '' : voice.say(`instrument:module.${module}.name`)
}
