import { createInstance, type i18n } from 'i18next'
import { addFormats } from './format'
import type { Language } from './languages'
import type { Texts } from './texts'

/** An i18next instance that speaks one language; more are added with `addTexts`. It escapes nothing: React and the PDF do. */
export function createI18n(language: Language, texts: Texts): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: texts },
    ns: Object.keys(texts),
    defaultNS: 'common',
    fallbackLng: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  addFormats(instance)
  return instance
}

/** Makes a further language ready; the language in use does not change. */
export function addTexts(instance: i18n, language: Language, texts: Texts): void {
  for (const [namespace, content] of Object.entries(texts)) instance.addResourceBundle(language, namespace, content)
}
