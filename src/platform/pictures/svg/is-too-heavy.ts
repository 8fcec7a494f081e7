import type { CssRule } from './css'
import type { XmlElement } from './xml'

/** So many shapes are drawn at once; no logo comes near. */
const MOST = 50_000

/**
 * Whether a drawing would take forever: a few lines in which shapes use shapes that use shapes can stand for more than any
 * machine draws, or for themselves. Every shape counts as often as it is drawn.
 */
export function isTooHeavy(root: XmlElement, rules: readonly CssRule[]): boolean {
  const byId = new Map<string, XmlElement>()
  const pointing = rules.filter(({ declarations }) => idsIn(declarations).length > 0)
  const weights = new Map<XmlElement, number>()

  function note(element: XmlElement) {
    const id = element.attributes.get('id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    inside(element).forEach(note)
  }

  function weigh(element: XmlElement, depth: number): number {
    const known = weights.get(element)
    if (known !== undefined) return known
    if (depth > MOST_DEEP) return Infinity
    // Until it is known, it is too heavy: an element that leads to itself finds this.
    weights.set(element, Infinity)
    const parts = [...inside(element), ...pointedAt(element)]
    const weight = parts.reduce((sum, part) => sum + weigh(part, depth + 1), 1)
    weights.set(element, weight)
    return weight
  }

  function pointedAt(element: XmlElement): readonly XmlElement[] {
    const own = [...element.attributes].flatMap(([name, value]) => (name === 'href' ? [value.slice(1)] : idsIn(value)))
    const styled = pointing.filter((rule) => mayFit(rule, element)).flatMap(({ declarations }) => idsIn(declarations))
    return [...own, ...styled].flatMap((id) => byId.get(id) ?? [])
  }

  note(root)
  return weigh(root, 0) > MOST
}

/** Deeper than a drawing is, with room for what it points to. */
const MOST_DEEP = 1_000

/** The ids within the drawing that a paint points to: `url(#id)`. */
function idsIn(value: string): readonly string[] {
  return [...value.matchAll(/url\(\s*['"]?#([\w.:-]+)/gi)].map(([, id = '']) => id)
}

function inside({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** Whether a rule may be for an element: by the last part of its selectors, so rather too often than too seldom. */
function mayFit({ selector }: CssRule, { name, attributes }: XmlElement): boolean {
  const classes = (attributes.get('class') ?? '').split(/\s+/).map((one) => `.${one}`)
  const names = new Set([name, '*', `#${attributes.get('id') ?? ''}`, ...classes])
  return selector.split(',').some((one) => {
    const last =
      one
        .trim()
        .split(/[\s>]+/)
        .at(-1) ?? ''
    return (last.match(/[.#]?[\w*-]+/g) ?? []).some((part) => names.has(part))
  })
}
