import { byNamespace } from '@/i18n/by-namespace'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import type { Texts } from '@/i18n/texts'

const FILES = import.meta.glob('/locales/*/*.json', { eager: true, import: 'default' })

/** The languages that have a folder in locales/, whether the program offers them or not. */
export const FOLDERS = [...new Set(Object.keys(FILES).map((path) => path.split('/')[2] ?? ''))].sort()

/** The files of one language, by namespace. */
export function filesOf(language: string): Texts {
  return byNamespace(
    Object.fromEntries(Object.entries(FILES).filter(([path]) => path.startsWith(`/locales/${language}/`))),
  )
}

/** Every text of a language by its key, `namespace:path`; the texts of a list stand under `path.0`, `path.1`, ... */
export function textsOf(language: string): ReadonlyMap<string, string> {
  const files = Object.entries(filesOf(language))
  return new Map(files.flatMap(([namespace, content]) => leaves(content, `${namespace}:`)))
}

/** The texts of every language on offer, in one list. */
export function allTexts(): readonly { readonly language: Language; readonly key: string; readonly text: string }[] {
  return LANGUAGE_CODES.flatMap((language) => [...textsOf(language)].map(([key, text]) => ({ language, key, text })))
}

/** The keys of titles, which stand in every language as they were published. */
export const TITLES = /^(sources:|print:(sources|titles)\.|about:sources\.(model|text))/

/** A key without the ending of its plural: `result:open_one` and `result:open_other` are one family. */
export function familyOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}

/** The blanks of a text by name, sorted, each once: `{{moment, time}}` is `moment`. */
export function blanksOf(text: string): readonly string[] {
  const names = [...text.matchAll(/\{\{\s*([^,}\s]+)[^}]*\}\}/g)].map(([, name]) => name ?? '')
  return [...new Set(names)].sort()
}

function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  const join = path.endsWith(':') ? path : `${path}.`
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, join + name))
}
