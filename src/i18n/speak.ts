import type { i18n } from 'i18next'
import { addTexts } from './create-i18n'
import type { Language } from './languages'
import { loadTexts } from './load-texts'

/** What is on its way, so that nothing is brought in twice. */
const underWay = new WeakMap<i18n, Map<Language, Promise<void>>>()

/** Turns the screen to another language, once its texts are there. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  await prepare(instance, language)
  await instance.changeLanguage(language)
}

/** Whether all texts of a language are there, not only those of the start page. */
export function isPrepared(instance: i18n, language: Language): boolean {
  return instance.hasResourceBundle(language, 'items')
}

/** Brings all texts of a language in; the same promise as long as they are on their way. */
export function prepare(instance: i18n, language: Language): Promise<void> {
  const ways = underWay.get(instance) ?? new Map<Language, Promise<void>>()
  underWay.set(instance, ways)
  const way =
    ways.get(language) ??
    bringIn(instance, language).catch((problem: unknown) => {
      // What did not come in now, may at the next try.
      ways.delete(language)
      throw problem
    })
  ways.set(language, way)
  return way
}

async function bringIn(instance: i18n, language: Language) {
  if (!isPrepared(instance, language)) addTexts(instance, language, await loadTexts(language))
}
