import type { Language } from './languages'
import type { Texts } from './texts'

type Loaders = Record<Language, () => Promise<{ readonly texts: Texts }>>

const ALL: Loaders = {
  nl: () => import('./texts-nl'),
  en: () => import('./texts-en'),
}
const FIRST: Loaders = {
  nl: () => import('./first-texts-nl'),
  en: () => import('./first-texts-en'),
}

/** All texts of one language; a part of the program of its own, loaded when asked for. */
export async function loadTexts(language: Language): Promise<Texts> {
  return (await ALL[language]()).texts
}

/** What the frame and the start page say, and nothing more. */
export async function loadFirstTexts(language: Language): Promise<Texts> {
  return (await FIRST[language]()).texts
}
