import { deflateSync, strToU8 } from 'fflate'
import { inThePage, sourceOf, type InThePage } from '../in-the-page.ts'
import { policyText, SHUT } from '../policy.ts'
import { canonical } from './canonical.ts'
import type { Part, Program } from './program.ts'

/** All that the page is made of. */
export interface Ingredients {
  /** index.html, from which the hosted edition is made too. */
  readonly template: string
  /** The start page, in every language. */
  readonly markup: string
  /** SVG */
  readonly icon: string
  readonly program: Program
  /** The scripts that stand in the page as they are. */
  readonly scripts: Readonly<Record<'guard' | 'look' | 'start', string>>
}

const ORDER_OF_LAYERS = '@layer tokens,base,parts;'
/** The letters of the languages on offer, in each weight; those of other languages come after the first view. */
const FIRST_FONT = /-latin\.woff2/

/** The one file: policy, guard, style and the start page first, so that it is seen at once; then all that is asleep. */
export function writePage({ template, markup, icon, program, scripts }: Ingredients): string {
  const guard = inThePage('script', scripts.guard)
  const look = inThePage('script', scripts.look)
  const start = inThePage('script', scripts.start)
  const [style, fonts] = splitStyle(program).map((text) => inThePage('style', text))
  if (style === undefined || fonts === undefined) throw new Error('There is no style.')
  const runs = [guard, look, start].map(({ source }) => source)
  const meta = policy([...runs, ...program.parts.map(({ text }) => sourceOf(text))], [style.source, fonts.source])
  const parts = program.parts.map(asleep).join('\n    ')
  const page = put(template, [
    ['<script type="module" src="/src/main.tsx"></script>', ''],
    ['<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${meta}\n    ${asText(guard)}`],
    ['./icon.svg', `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`],
    ['</head>', `  ${asText(look)}\n    ${asText(style)}\n  </head>`],
    ['<div id="app"></div>', `<div id="app">${markup}</div>\n    ${asText(fonts)}\n    ${parts}`],
  ])
  return canonical(page.replace(/\s*<\/body>\s*<\/html>\s*$/, () => `\n    ${asText(start)}</body></html>`))
}

/** Nothing may be fetched, nothing may be sent, and nothing may run but the texts that stand in this file. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  const content = policyText({
    ...SHUT,
    'script-src': scripts,
    'style-src': styles,
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'worker-src': ["'none'"],
    'child-src': ["'none'"],
    'trusted-types': ['parts'],
  })
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`
}

/** A part as text that no browser takes for a script; the same bytes on every machine. */
function asleep({ name, needs, text }: Part): string {
  const packed = Buffer.from(deflateSync(strToU8(text), { level: 9, mem: 12 })).toString('base64')
  const needed = needs.length === 0 ? '' : ` data-needs="${needs.join(' ')}"`
  return `<script type="application/octet-stream" id="part-${name}"${needed}>${packed}</script>`
}

/** What the first view is drawn with, and the letters that only other languages need; every file in the text itself. */
function splitStyle({ style, files }: Program): readonly string[] {
  const later: string[] = []
  const first = style.replaceAll(/@font-face\s*\{[^}]*\}/g, (face) => {
    if (FIRST_FONT.test(face) || !face.includes('url(')) return face
    later.push(face)
    return ''
  })
  return [ORDER_OF_LAYERS + first, later.join('')].map((text) => withFiles(text, files))
}

function withFiles(style: string, files: Program['files']): string {
  return style.replaceAll(/url\((?!data:|#)(['"]?)(?:\.\/)?([^'")]+)\1\)/g, (_, _quote, name: string) => {
    const bytes = files.get(name)
    const type = name.endsWith('.woff2') ? 'font/woff2' : 'image/svg+xml'
    if (bytes === undefined) throw new Error(`The style names ${name}, which is not there.`)
    return `url(data:${type};base64,${Buffer.from(bytes).toString('base64')})`
  })
}

/** Puts each text in the place of its mark, of which there is one. */
function put(page: string, texts: readonly (readonly [mark: string, text: string])[]): string {
  return texts.reduce((html, [mark, text]) => {
    const [before, after, more] = html.split(mark)
    if (before === undefined || after === undefined || more !== undefined)
      throw new Error(`Not one ${mark} in the page.`)
    return before + text + after
  }, page)
}

function asText({ tag: { tag, children } }: InThePage): string {
  return `<${tag}>${typeof children === 'string' ? children : ''}</${tag}>`
}
