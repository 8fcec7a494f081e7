import type { PreviewWords } from './preview'
import type { Element, Role } from '../tagged-pdf/element'
import type { Mark } from '../pdf/layout/slice'

/** What a page says, in reading order: one text for each paragraph, item, row or picture that stands on it. */
export function wordsOn(marks: readonly Mark[], pageOf: (anchor: string) => string): readonly PreviewWords[] {
  const wholes = new Map<Element, Map<Element, string>>()
  for (const mark of marks) {
    const text = textOf(mark, pageOf)
    if (mark.element === null || text === '') continue
    const whole = wholeOf(mark.element)
    const parts = wholes.get(whole) ?? new Map<Element, string>()
    wholes.set(whole, parts)
    const before = parts.get(mark.element)
    parts.set(mark.element, before === undefined ? text : `${before} ${text}`)
  }
  return [...wholes].map(([{ role }, parts]) => ({
    kind: HEADINGS.has(role) ? 'heading' : 'words',
    text: [...parts.values()].join(role === 'TR' ? ' · ' : ' ').replaceAll(/\s+/g, ' '),
  }))
}

const HEADINGS: ReadonlySet<Role> = new Set(['H1', 'H2', 'H3', 'H4'])
/** What is read as one. */
const WHOLES: ReadonlySet<Role> = new Set([...HEADINGS, 'P', 'LI', 'TR', 'Figure', 'TOCI'])

function wholeOf(element: Element): Element {
  if (WHOLES.has(element.role) || element.parent === null) return element
  return wholeOf(element.parent)
}

function textOf(mark: Mark, pageOf: (anchor: string) => string): string {
  if (mark.kind === 'text') return mark.text.trim()
  if (mark.kind === 'page-number') return pageOf(mark.of)
  if (mark.kind === 'picture') return mark.element?.alt ?? ''
  return ''
}
