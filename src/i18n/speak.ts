import type { i18n } from 'i18next'
import { addTexts } from './create-i18n'
import type { Language } from './languages'
import { loadTexts } from './load-texts'

/** Turns the screen to another language, once its texts are there. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  await prepare(instance, language)
  await instance.changeLanguage(language)
}

/** Brings the texts of a language in, so that turning to it is done at once. */
export async function prepare(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'common')) addTexts(instance, language, await loadTexts(language))
}
