import { method, sift } from './own-tools'

/** Elements that hold another page, with members that no guard has seen, or that ask for something by themselves. */
const NOT_MADE = ['iframe', 'frame', 'frameset', 'object', 'embed', 'fencedframe', 'portal', 'link', 'meta', 'base']

const asText: (value: unknown) => string = String
const inLowerCase = method(String.prototype, 'toLowerCase')
const from = method(String.prototype, 'slice')
const placeOf = method(String.prototype, 'indexOf')

/** Refuses to make such an element. Out of a text none can be made either: the policy trusts no text to become elements. */
export function makeNoOtherWorld(): void {
  sift(Document.prototype, 'createElement', (_, words) => [allowed(words[0]), words[1]])
  sift(Document.prototype, 'createElementNS', (_, words) => [words[0], allowed(words[1]), words[2]])
}

/** The name as a text, read once: an object could answer otherwise the second time. */
function allowed(name: unknown): string {
  const text = asText(name)
  const local = inLowerCase(from(text, placeOf(text, ':') + 1))
  for (let at = 0; at < NOT_MADE.length; at += 1) {
    if (local === NOT_MADE[at]) throw new TypeError(`This page makes no ${local}.`)
  }
  return text
}
