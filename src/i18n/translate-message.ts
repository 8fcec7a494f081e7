import type { i18n } from 'i18next'
import type { Message } from '@/domain/message'
import type { Language } from './languages'

/** Message to text in one language; values that are messages are put in words first. */
export function translateMessage(instance: i18n, language: Language, message: Message): string {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(message.values ?? {}))
    values[name] = typeof value === 'object' ? translateMessage(instance, language, value) : value
  return instance.t(message.key, { ...values, lng: language })
}
