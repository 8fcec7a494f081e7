import type { Language } from './languages'

/** Regions in which dates and times are written; both count the hours to 24. */
const REGION: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' }

/** The time of the day, as in 14:02. */
export function clockTime(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(REGION[language], { hour: '2-digit', minute: '2-digit' }).format(moment)
}

/** The day without the time, as in 23 november 2026. */
export function calendarDay(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(REGION[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(moment)
}
