import { fail, ok, type Result } from '@/domain/result'
import type { LeftOut } from '../pictures'
import { cleanAttributes } from './clean-attributes'
import { cleanRules, type CssRule, type Leave } from './css'
import { isTooHeavy } from './is-too-heavy'
import { parseXml, type XmlProblem } from './parse-xml'
import { sizeOf, type SvgSize } from './svg-size'
import { writeXml, type XmlElement } from './xml'

/** A drawing of which only shapes, paints and words are left. */
export interface CleanSvg {
  readonly svg: string
  /** Of the drawing, in pixels of its own. */
  readonly size: SvgSize
  readonly leftOut: readonly LeftOut[]
}

const NAMESPACE = 'http://www.w3.org/2000/svg'

/** A drawing built anew from what is known to be harmless; it fills `width` by `height` as far as its form lets it. */
export function cleanSvg(text: string, most: number): Result<CleanSvg, XmlProblem | 'no-size'> {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  if (localName(parsed.value.name) !== 'svg') return fail('no-xml')
  const leftOut = new Set<LeftOut>()
  const rules: CssRule[] = []
  const [root] = cleaned(parsed.value, (what) => leftOut.add(what), rules)
  const size = sizeOf(parsed.value.attributes, most)
  if (root === undefined || typeof root === 'string' || size === null) return fail('no-size')
  if (isTooHeavy(root, rules)) return fail('too-heavy')
  const { width, height, viewBox } = size
  const outer = Object.entries({ xmlns: NAMESPACE, width: String(width), height: String(height), viewBox })
  const attributes = new Map([...outer, ...root.attributes, ...outer])
  return ok({ svg: writeXml({ ...root, attributes }), size, leftOut: [...leftOut].toSorted() })
}

/** An element without what is not known; nothing when it is not known itself. */
function cleaned(element: XmlElement, leave: Leave, rules: CssRule[]): XmlElement['children'] {
  const name = localName(element.name)
  if (name === 'style') return cleanedStyle(element, leave, rules)
  if (!DRAWN.has(name)) {
    if (name !== null) sayWhat(name, leave)
    return []
  }
  const attributes = cleanAttributes(name ?? '', element.attributes, leave)
  if (POINTING.has(name) && !attributes.has('href')) return []
  const children = element.children.flatMap((child) => {
    if (typeof child !== 'string') return cleaned(child, leave, rules)
    return WRITTEN.has(name) ? [child] : []
  })
  return [{ name: GROUPS.has(name) ? 'g' : (name ?? ''), attributes, children }]
}

function cleanedStyle(element: XmlElement, leave: Leave, rules: CssRule[]): XmlElement['children'] {
  const found = cleanRules(element.children.filter((child) => typeof child === 'string').join(''), leave)
  rules.push(...found)
  const text = found.map(({ selector, declarations }) => `${selector}{${declarations}}`).join('\n')
  return [{ name: 'style', attributes: new Map(), children: [text] }]
}

type Names = ReadonlySet<string | null>

/** Links and choices are drawn as the group that they are. */
const GROUPS: Names = new Set(['a', 'switch'])
const POINTING: Names = new Set(['use', 'image'])
const WRITTEN: Names = new Set(['text', 'tspan'])
const DRAWN: Names = new Set([
  ...GROUPS,
  ...POINTING,
  ...WRITTEN,
  ...`svg g defs symbol path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath mask
  pattern`.split(/\s+/),
])

/** What is worth telling when it is gone; what a drawing program notes for itself is not. */
function sayWhat(name: string, leave: Leave): void {
  if (/^(?:script|handler|listener)$/i.test(name)) leave('scripts')
  else if (/^(?:foreignObject|iframe|audio|video|canvas|object|embed)$/i.test(name)) leave('embedded')
  else if (/^(?:animate\w*|set|mpath|discard)$/i.test(name)) leave('animation')
  else if (/^(?:filter|fe[A-Z]\w*|marker)$/.test(name)) leave('effects')
  else if (name === 'link') leave('outside')
}

/** The name of an element of a drawing; null for one of another language, as programs leave for themselves. */
function localName(name: string): string | null {
  const [local, prefix] = name.split(':').toReversed()
  return prefix === undefined || prefix === 'svg' ? (local ?? null) : null
}
