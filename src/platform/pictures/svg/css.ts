import type { LeftOut } from '../pictures'

/** Called with the kind of what is taken out. */
export type Leave = (what: LeftOut) => void

/** What may paint a shape, as an attribute and as a property of CSS alike. */
export const PAINT: ReadonlySet<string> = new Set(
  `alignment-baseline baseline-shift clip-path clip-rule color color-interpolation display dominant-baseline fill fill-opacity
  fill-rule font-family font-size font-stretch font-style font-variant font-weight isolation letter-spacing mask mask-type
  mix-blend-mode opacity overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
  text-decoration text-rendering transform transform-origin vector-effect visibility word-spacing writing-mode`.split(
    /\s+/,
  ),
)

const FUNCTIONS: ReadonlySet<string> = new Set(
  'rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skewx skewy calc'.split(' '),
)
/** A place in the drawing itself. */
const WITHIN = /url\(\s*(['"]?)#[\w.:-]+\1\s*\)/gi

/** Whether a value only names colours, numbers, words and places in the drawing itself. */
export function isHarmless(value: string): boolean {
  if (/[\\<>{}@;]|\/\*/.test(value)) return false
  const beforeBrackets = value.replaceAll(WITHIN, '').split('(').slice(0, -1)
  return beforeBrackets.every((text) => FUNCTIONS.has(lastWord(text).toLowerCase()))
}

/** The word that a text ends with, white space aside; empty when it ends with something else. */
function lastWord(text: string): string {
  return /(?<![\w-])[\w-]+$/.exec(text.trimEnd())?.[0] ?? ''
}

/** The declarations of a style that paint, and nothing else. */
export function cleanDeclarations(text: string, leave: Leave): string {
  return withoutComments(text)
    .split(';')
    .flatMap((declaration) => {
      const [before = '', ...after] = declaration.split(':')
      const [name, value] = [before.trim().toLowerCase(), after.join(':').trim()]
      if (PAINT.has(name) && isHarmless(value)) return [`${name}:${value}`]
      sayWhy(name, value, leave)
      return []
    })
    .join(';')
}

/** A rule of a style sheet: the shapes it is for, and how they are painted. */
export interface CssRule {
  readonly selector: string
  readonly declarations: string
}

/** The plain rules of a style sheet; rules that bring something in, or that depend on something, are left out. */
export function cleanRules(text: string, leave: Leave): readonly CssRule[] {
  const bare = withoutComments(text)
  if (/@import|@font-face|@namespace/i.test(bare)) leave('outside')
  if (/@keyframes/i.test(bare)) leave('animation')
  const rules = bare.replaceAll(STATEMENT, '').matchAll(RULE)
  return [...rules].flatMap(([, selector = '', body = '']) => {
    const declarations = cleanDeclarations(body, leave)
    return SELECTOR.test(selector) && declarations !== '' ? [{ selector: selector.trim(), declarations }] : []
  })
}

/* Each is looked for from the end of the one before only: from every sign on, a long sheet without an end would take minutes. */
const STATEMENT = /(?<![^;{}])[^;{}@]*@[^;{}]*;/g
const RULE = /(?<![^{}])([^{}]+)\{([^{}]*)\}/g
const SELECTOR = /^[\w\s.#,>*-]+$/

/** Tells what kind of thing a painting was that is taken out, where that is worth telling. */
export function sayWhy(name: string, value: string, leave: Leave): void {
  if (name === 'filter' || name.startsWith('marker')) leave('effects')
  else if (/^(?:-\w+-)?(?:animation|transition)/.test(name)) leave('animation')
  else if (/javascript:|expression\s*\(/i.test(value)) leave('scripts')
  else if (/url|src\s*\(|image|:\/\/|\\/i.test(value.replaceAll(WITHIN, ''))) leave('outside')
}

/** A comment that nobody ends goes on to the end of the text. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, ' ')
}
