/** The languages on offer, with their own names. Dutch is the source language. */
export const LANGUAGES = { nl: 'Nederlands', en: 'English' } as const
export type Language = keyof typeof LANGUAGES

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly Language[]
export const SOURCE_LANGUAGE: Language = 'nl'

/** The first offered language among the preferred ones; the source language when none is. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = tag.toLowerCase().split('-')[0]
    const match = LANGUAGE_CODES.find((language) => language === code)
    if (match !== undefined) return match
  }
  return SOURCE_LANGUAGE
}
