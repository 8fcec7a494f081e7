import { say, type Message } from '../message'
import { itemById } from './lookup'
import type { ItemId } from './item'
import type { ModuleItemId } from './module'

/** What a question says, why it counts, and by what a person recognises that it is in place. */
export interface Words {
  readonly statement: Message
  readonly why: Message
  readonly evidence: Message
}

/** The words of an item or of a question of a module. */
export function wordsOf(question: ItemId | ModuleItemId): Words {
  const start = `${itemById(question) === undefined ? 'modules' : 'items'}:${question}`
  return { statement: say(`${start}.statement`), why: say(`${start}.why`), evidence: say(`${start}.evidence`) }
}
