import type { i18n } from 'i18next'
import { LANGUAGE_CODES, SOURCE_LANGUAGE, type Language } from './languages'

/** The only place where a number is rounded and a date is spelled. Texts use the formats by name: `{{score, score}}`. */
export interface Formats {
  /** A score 0 to 100 as a whole number: "71". */
  readonly score: (value: number) => string
  /** "71,4" in Dutch. */
  readonly oneDecimal: (value: number) => string
  /** A middle of levels, 0 to 100 in steps of 12.5: "75", "37,5". */
  readonly level: (value: number) => string
  /** A measure between -1 and 1: "0,27". */
  readonly ratio: (value: number) => string
  /** A share 0 to 100 as a whole percentage. */
  readonly percent: (value: number) => string
  /** A difference with its sign, whole: "+25", "−8", "0". */
  readonly signed: (value: number) => string
  /** A day in words: "24 november 2026"; takes `yyyy-mm-dd` or a moment. What is no date comes back as it came. */
  readonly date: (value: string | Date) => string
  /** The time of a moment where the reader is: "14:02". */
  time(value: Date): string
  /** The same text with a capital first letter. */
  readonly capital: (value: string) => string
  /** The same text with a small first letter; German leaves its nouns as they are and does not ask for it. */
  readonly small: (value: string) => string
  /** A sentence without its full stop, to stand within another. */
  readonly bare: (value: string) => string
}

/** Flemish and British habits: the day before the month, a comma in Dutch decimals. */
const REGION: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' }
const MINUS = '\u2212'

/** The formats of one language. */
export function formatsFor(language: Language): Formats {
  const region = REGION[language]
  const whole = new Intl.NumberFormat(region, { maximumFractionDigits: 0 })
  const decimal = new Intl.NumberFormat(region, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const level = new Intl.NumberFormat(region, { maximumFractionDigits: 1 })
  const ratio = new Intl.NumberFormat(region, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const share = new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 0 })
  const here = new Intl.DateTimeFormat(region, { dateStyle: 'long' })
  const anywhere = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' })
  const difference = new Intl.NumberFormat(region, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
  return {
    score: (value) => whole.format(value),
    oneDecimal: (value) => decimal.format(value),
    level: (value) => level.format(value),
    ratio: (value) => ratio.format(value),
    percent: (value) => share.format(value / 100),
    signed: (value) => difference.format(value).replace('-', MINUS),
    date: (value) => dayInWords(value, { here, anywhere }),
    time: (value) => value.toLocaleTimeString(region, { hour: '2-digit', minute: '2-digit' }),
    bare: (value) => value.replace(/\.$/, ''),
    small: (value) => value.charAt(0).toLocaleLowerCase(region) + value.slice(1),
    capital: (value) => value.charAt(0).toLocaleUpperCase(region) + value.slice(1),
  }
}

/** Teaches an i18next instance the formats, for every language it speaks. */
export function addFormats(instance: i18n): void {
  const byLanguage = new Map(LANGUAGE_CODES.map((language) => [language as string, formatsFor(language)]))
  const ofSource = formatsFor(SOURCE_LANGUAGE)
  const names = Object.keys(ofSource) as (keyof Formats)[]
  for (const name of names) {
    instance.services.formatter?.add(name, (value, language) => {
      const formats = byLanguage.get(language?.split('-')[0] ?? '') ?? ofSource
      return formats[name](value as never)
    })
  }
}

/** A day without a time is that day everywhere; a moment is a day where the reader is. What no calendar has stays as it came. */
function dayInWords(
  value: string | Date,
  { here, anywhere }: Readonly<Record<'here' | 'anywhere', Intl.DateTimeFormat>>,
): string {
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return String(value)
  const dayOnly = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  // Of 30 February a program makes 2 March.
  if (dayOnly && !date.toISOString().startsWith(value)) return value
  return (dayOnly ? anywhere : here).format(date)
}
