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
  const idsByName = idsPointedAt(rules)
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
    let weight = 1
    for (const part of [...inside(element), ...pointedAt(element)]) {
      weight += weigh(part, depth + 1)
      // Enough is known: the rest of a drawing that is made to be slow would only be counted.
      if (weight > MOST) return Infinity
    }
    weights.set(element, weight)
    return weight
  }

  function pointedAt(element: XmlElement): readonly XmlElement[] {
    const own = [...element.attributes].flatMap(([name, value]) => (name === 'href' ? [value.slice(1)] : idsIn(value)))
    const styled = new Set(namesOf(element).flatMap((name) => [...(idsByName.get(name) ?? [])]))
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

/**
 * What the shapes of each name, class or id may be painted with, by the rules of the drawing. Only the last part of a
 * selector is read, so that it is rather too much than too little.
 */
function idsPointedAt(rules: readonly CssRule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>()
  for (const { selector, declarations } of rules) {
    const ids = idsIn(declarations)
    if (ids.length === 0) continue
    for (const name of selector.split(',').flatMap(lastParts)) {
      const known = byName.get(name) ?? new Set()
      for (const id of ids) known.add(id)
      byName.set(name, known)
    }
  }
  return byName
}

/** `rect` and `.a` of `g > rect.a`. */
function lastParts(selector: string): readonly string[] {
  const last =
    selector
      .trim()
      .split(/[\s>]+/)
      .at(-1) ?? ''
  return last.match(/[.#]?[\w*-]+/g) ?? []
}

/** Every way in which a selector can name an element. */
function namesOf({ name, attributes }: XmlElement): readonly string[] {
  const classes = (attributes.get('class') ?? '').split(/\s+/).map((one) => `.${one}`)
  return [...new Set([name, '*', `#${attributes.get('id') ?? ''}`, ...classes])]
}
