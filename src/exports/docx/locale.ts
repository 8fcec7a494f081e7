/** A language as Word names the spelling that is meant, where its country matters. */
export function localeOf(language: string): string {
  return LOCALES[language] ?? language
}

const LOCALES: Readonly<Record<string, string>> = { nl: 'nl-BE', en: 'en-GB' }
