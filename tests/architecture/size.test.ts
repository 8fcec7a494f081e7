import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Lines a file may have, by kind; the first that fits counts. A higher ceiling needs a written reason here. */
const CEILINGS: readonly { readonly files: RegExp; readonly lines: number; readonly why?: string }[] = [
  {
    files: /^src\/domain\/(instrument\/(items|sources)|advice\/rules)\.ts$/,
    lines: 400,
    why: 'tables of data: one row an item, a source or a rule',
  },
  { files: /^src\/.*\.css$/, lines: 250 },
  { files: /^src\//, lines: 150 },
  { files: /^tests\//, lines: 300 },
  { files: /^locales\/.*\/advice\.json$/, lines: 480, why: 'all advices of one language, each with its steps' },
  { files: /^locales\//, lines: 400 },
]
const IMPORTS = 15
const EXPORTS = 8

const PATHS = Object.keys(import.meta.glob(['/src/**/*.{ts,tsx,css}', '/tests/**/*.{ts,tsx}', '/locales/**/*.json']))
const FILES = PATHS.map((path) => ({ path: path.slice(1), text: readFileSync(`.${path}`, 'utf8') }))
const CODE = FILES.filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && path !== 'src/main.tsx')

describe('sizes', () => {
  test.each(FILES.filter(({ path }) => ceilingOf(path) !== undefined))('$path is not too long', ({ path, text }) => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(ceilingOf(path) ?? 0)
  })

  test.each(CODE)('$path does not import too much', ({ text }) => {
    expect([...text.matchAll(/^import .*from|^} from/gm)].length).toBeLessThanOrEqual(IMPORTS)
  })

  test.each(CODE)('$path does not export too much', ({ text }) => {
    expect([...text.matchAll(/^export (async )?(function|const|class)/gm)].length).toBeLessThanOrEqual(EXPORTS)
  })
})

function ceilingOf(path: string): number | undefined {
  return CEILINGS.find(({ files }) => files.test(path))?.lines
}
