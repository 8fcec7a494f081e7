import { sourcesIn } from '../../../scripts/in-the-page.ts'
import { asOneScript, programIn } from '../../../scripts/site-list.ts'
import type { Files } from './site'

const TEXT = /\.(js|css|html|webmanifest)$/
const LIST = 'sw.js'

/** What a version says of itself at the foot of every page. */
export const WORDS = { first: 'Versie en licenties', next: wordsOf('twee') } as const

/** What a later version says there. */
export function wordsOf(mark: string): string {
  return `Versie ${mark} en licenties`
}

/**
 * The version that could come after this one: other words at the foot of every page, every part under another name, and a
 * list of its files made by the code of the build.
 */
export function nextVersion(files: Files, mark = 'twee'): Files {
  const names = [...files.keys()].flatMap((path) => /^assets\/(.+)$/.exec(path)?.slice(1) ?? [])
  const renamed = new Map(names.map((name) => [name, name.replace(/(\.[a-z0-9]+)$/, `-${mark}$1`)]))
  const next = new Map<string, Buffer>()
  for (const [path, bytes] of files) {
    const name = path.replace(/^assets\//, '')
    const to = renamed.has(name) ? `assets/${renamed.get(name)}` : path
    next.set(to, TEXT.test(path) ? Buffer.from(inOtherWords(bytes.toString('utf8'), renamed, mark)) : bytes)
  }
  next.set('index.html', Buffer.from(withItsOwnPolicy(textOf(next, 'index.html'), textOf(files, 'index.html'))))
  next.set(LIST, Buffer.from(asOneScript(next, programIn(textOf(files, LIST)))))
  return next
}

function textOf(files: Files, path: string) {
  return files.get(path)?.toString('utf8') ?? ''
}

function inOtherWords(text: string, renamed: ReadonlyMap<string, string>, mark: string) {
  const names = new RegExp([...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  return text.replaceAll(names, (name) => renamed.get(name) ?? name).replaceAll(WORDS.first, wordsOf(mark))
}

/** The style in the page names its fonts, and so has another sum. */
function withItsOwnPolicy(page: string, before: string) {
  const [old, now] = [sourcesIn(before), sourcesIn(page)]
  return page
    .replaceAll(old.style, now.style)
    .replaceAll(old.script, now.script)
    .replaceAll(written(old.style), written(now.style))
    .replaceAll(written(old.script), written(now.script))
}

/** A source as it stands in the HTML. */
function written(source: string) {
  return source.replaceAll("'", '&#39;')
}
