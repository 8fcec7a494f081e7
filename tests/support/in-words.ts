import type { Message } from '@/domain/message'
import { addTexts, createI18n } from '@/i18n/create-i18n'
import { LANGUAGE_CODES, SOURCE_LANGUAGE, type Language } from '@/i18n/languages'
import { translateMessage } from '@/i18n/translate-message'
import { filesOf } from './locale-texts'

const instance = createI18n(SOURCE_LANGUAGE, filesOf(SOURCE_LANGUAGE))
for (const language of LANGUAGE_CODES) addTexts(instance, language, filesOf(language))

/** Puts messages in words, with the texts that people read. A key without words is a mistake and throws. */
export function inWords(message: Message, language: Language = SOURCE_LANGUAGE): string {
  for (const key of keysOf(message)) {
    if (!instance.exists(key, { lng: language, count: 2 })) throw new Error(`No words for ${key} in ${language}.`)
  }
  return translateMessage(instance, language, message)
}

/** Every message in a value, however deep. */
export function messagesIn(value: unknown): readonly Message[] {
  if (typeof value !== 'object' || value === null) return []
  if (isMessage(value)) return [value]
  return Object.values(value).flatMap(messagesIn)
}

function isMessage(value: object): value is Message {
  return 'key' in value && typeof value.key === 'string' && value.key.includes(':')
}

function keysOf({ key, values }: Message): readonly string[] {
  const inner = Object.values(values ?? {}).flatMap((value) => (typeof value === 'object' ? keysOf(value) : []))
  return [key, ...inner]
}
