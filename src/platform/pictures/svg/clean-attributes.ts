import { cleanHref } from './clean-href'
import { cleanDeclarations, isHarmless, PAINT, sayWhy, type Leave } from './css'

/** What gives a shape its form and its place. */
const FORM: ReadonlySet<string> = new Set(
  `id class x y x1 x2 y1 y2 cx cy r rx ry fx fy fr dx dy width height d points pathLength offset rotate textLength lengthAdjust
  viewBox preserveAspectRatio gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits
  patternUnits patternContentUnits patternTransform`.split(/\s+/),
)

/** The attributes of an element that give form or paint, with harmless values. */
export function cleanAttributes(
  element: string,
  attributes: ReadonlyMap<string, string>,
  leave: Leave,
): ReadonlyMap<string, string> {
  const kept = new Map<string, string>()
  for (const [name, value] of attributes) {
    if (/^(?:\w+:)?href$/i.test(name)) {
      const href = cleanHref(element, value, leave)
      if (href !== null) kept.set('href', href)
    } else if (name === 'style') {
      const style = cleanDeclarations(value, leave)
      if (style !== '') kept.set('style', style)
    } else if (/^on/i.test(name)) leave('scripts')
    else if (!FORM.has(name) && !PAINT.has(name)) sayWhy(name, '', leave)
    else if (isHarmless(value)) kept.set(name, value)
    else sayWhy(name, value, leave)
  }
  return kept
}
