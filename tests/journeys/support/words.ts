import { readFileSync } from 'node:fs'

/** The languages in which a story is told. */
export type Spoken = 'nl' | 'en'

/** What the program says at a key such as `prepare:who.title`, with the values filled in; of two forms the one for `count`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Reads the words of the program in a language, so that one story is told in each. Throws at a key that is not there. */
export function sayIn(language: Spoken): Say {
  const spaces = new Map<string, unknown>()
  return (key, values = {}) => {
    const [space = '', path = ''] = key.split(':')
    if (!spaces.has(space)) spaces.set(space, read(language, space))
    const found = at(spaces.get(space), path) ?? at(spaces.get(space), formOf(path, values['count']))
    if (typeof found !== 'string') throw new Error(`The program has no words at ${key} in ${language}.`)
    return found.replaceAll(/\{\{(\w+)[^}]*\}\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}

function formOf(path: string, count: string | number | undefined) {
  return `${path}_${count === 1 ? 'one' : 'other'}`
}

function read(language: Spoken, space: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../locales/${language}/${space}.json`, import.meta.url), 'utf8'))
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
