import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions } from '@playwright/test'
import type { Language } from '@/i18n/languages'
import { pseudoText, pseudoTexts } from '../../support/pseudo-texts'

/** What the program says at a key such as `prepare:who.title`, with the values filled in; of two forms the one for `count`. */
export interface Say {
  (key: string, values?: Readonly<Record<string, string | number>>): string
  readonly language: Language
  /** Every word is a third longer, as in a language that nobody speaks. */
  readonly longer: boolean
}

/** A browser as people have it where a language is spoken. */
export const LOCALES = { nl: 'nl-BE', en: 'en-GB' } satisfies Record<Language, string>

const FOLDER = new URL('../../../locales/', import.meta.url)
/** The parts of the program that hold its words, as the site has them. */
const PARTS_WITH_WORDS = /\/assets\/(first-)?texts-[a-z]+-[^/]*\.js$/

/** Reads the words of the program in a language, so that one story is told in each. Throws at a key that is not there. */
export function sayIn(language: Language): Say {
  return sayFrom(language, false)
}

/** The Dutch words, each a third longer: as long as any language may be. */
export function sayLonger(): Say {
  return sayFrom('nl', true)
}

function sayFrom(language: Language, longer: boolean): Say {
  const spaces = new Map<string, unknown>()
  const say = (key: string, values: Parameters<Say>[1] = {}) => {
    const [space = '', path = ''] = key.split(':')
    if (!spaces.has(space)) spaces.set(space, read(language, space))
    const found = at(spaces.get(space), path) ?? at(spaces.get(space), formOf(path, values['count'], language))
    if (typeof found !== 'string') throw new Error(`The program has no words at ${key} in ${language}.`)
    const said = longer ? pseudoText(found) : found
    return said.replaceAll(/\{\{(\w+)[^}]*\}\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
  return Object.assign(say, { language, longer })
}

/** What begins with these words, whatever signs are in them. */
export function startingWith(words: string): RegExp {
  return new RegExp(`^${asPattern(words)}`)
}

/** What holds one of these texts, whatever signs are in them. */
export function anyOf(texts: readonly string[]): RegExp {
  return new RegExp(texts.map(asPattern).join('|'))
}

function asPattern(words: string) {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A browser of someone who speaks as the story does. */
export async function browserOf(browser: Browser, { language, longer }: Say, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    locale: LOCALES[language],
    ...(longer ? { serviceWorkers: 'block' as const } : {}),
    ...options,
  })
  if (longer)
    await context.route(PARTS_WITH_WORDS, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export const texts = ${JSON.stringify(longerTexts(language))}`,
      }),
    )
  return context
}

function longerTexts(language: Language) {
  const files = readdirSync(new URL(language, FOLDER)).map((file) => file.replace(/\.json$/, ''))
  return pseudoTexts(Object.fromEntries(files.map((space) => [space, read(language, space)])))
}

function formOf(path: string, count: string | number | undefined, language: Language) {
  return `${path}_${new Intl.PluralRules(language).select(Number(count))}`
}

function read(language: Language, space: string) {
  return JSON.parse(readFileSync(new URL(`${language}/${space}.json`, FOLDER), 'utf8')) as Record<string, unknown>
}

function at(texts: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null ? Object.entries(part).find(([key]) => key === name)?.[1] : undefined,
      texts,
    )
}
