import { familyOf } from './locale-texts'

/** What the program asks of the texts: whole keys, starts of keys, and patterns with a blank in them. */
export interface KeysInSource {
  /** Written out whole: `result:why.rule`. Each must exist, as a text or as a branch of texts. */
  readonly whole: readonly Use[]
  /** With a blank: `items:${id}.statement`. Each must fit a text. */
  readonly patterns: readonly Use[]
  /** Words that are a key if the namespaces of their file have it: `'kind.board'`, or `first ? 'more' : 'all'`. */
  readonly perhaps: readonly Use[]
}

interface Use {
  readonly key: string
  readonly file: string
}

/** `/src/pages/…` to its text. */
const FILES = Object.entries(
  import.meta.glob<string>('/src/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' }),
)

/** Every key that the source names; `namespaces` are the files of texts, so that `https:` is no key. */
export function keysInSource(namespaces: readonly string[]): KeysInSource {
  const known = namespaces.join('|')
  const uses = FILES.flatMap(([file, text]) => usesIn(file, withoutComments(text), new RegExp(`^(${known}):`)))
  const of = (kind: Kind) => uses.filter((use) => use.kind === kind)
  return { whole: of('whole'), patterns: of('pattern'), perhaps: of('perhaps') }
}

/** Whether a key of the texts fits a pattern; the blanks of a pattern hold anything, as ids have dots of their own. */
export function fits(pattern: string): (key: string) => boolean {
  const parts = pattern.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replaceAll(/[.*+?^()|[\]\\]/g, '\\$&'))
  const whole = new RegExp(`^${parts.join('.+')}$`)
  return (key) => whole.test(familyOf(key))
}

type Kind = 'whole' | 'pattern' | 'perhaps'

/** A word of a file counts in each namespace that the file opens with `useTranslation`, and in `common` otherwise. */
function usesIn(file: string, text: string, named: RegExp): readonly (Use & { readonly kind: Kind })[] {
  const opened = [...text.matchAll(/useTranslation\('([a-z]+)'\)/g)].map(([, namespace]) => namespace ?? '')
  const within = [...new Set([...opened, 'common'])]
  const use = (kind: Kind, key: string) => ({ kind, key, file })
  const literals = [...text.matchAll(/(['"])((?:(?!\1).)*)\1/g)].flatMap(([, , words = '']) => {
    if (named.test(words)) return [use('whole', words)]
    return /^[\w.-]+$/.test(words) ? within.map((namespace) => use('perhaps', `${namespace}:${words}`)) : []
  })
  const templates = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) => {
    if (named.test(words)) return [use('pattern', words)]
    return /\bt\($/.test(text.slice(0, text.indexOf(`\`${words}\``)))
      ? within.map((namespace) => use('perhaps', `${namespace}:${words}`))
      : []
  })
  return [...literals, ...templates]
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}
