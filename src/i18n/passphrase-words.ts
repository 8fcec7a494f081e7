import type { Language } from './languages'

const LISTS: Record<Language, () => Promise<{ readonly WORDS: string }>> = {
  nl: () => import('./passphrase-words-nl'),
  en: () => import('./passphrase-words-en'),
}

/** Words to make a passphrase of, in one language; a part of the program of its own, loaded when asked for. */
export async function loadPassphraseWords(language: Language): Promise<readonly string[]> {
  return (await LISTS[language]()).WORDS.trim().split(/\s+/)
}
