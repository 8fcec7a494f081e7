import { say, type Message } from '@/domain/message'

/** Why a kept dossier cannot be read. Of what is damaged here it is not said that it is no dossier, nor is a file named that nobody has. */
export function whyUnreadable(why: Message): Message {
  return why.key === 'errors:read.not-text' ? say('common:missing.damagedWhy') : why
}
