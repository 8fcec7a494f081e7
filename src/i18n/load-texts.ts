import type { Language } from './languages'
import type { Texts } from './texts'

const LOADERS: Record<Language, () => Promise<{ readonly texts: Texts }>> = {
  nl: () => import('./texts-nl'),
  en: () => import('./texts-en'),
}

/** The texts of one language; a part of the program of its own, loaded when asked for. */
export async function loadTexts(language: Language): Promise<Texts> {
  return (await LOADERS[language]()).texts
}
