import { fail, ok, type Result } from '@/domain/result'
import type { XmlElement } from './xml'

/** Why a text is not taken as XML: it is none, it declares words of its own, or it is deeper or has more parts than any drawing. */
export type XmlProblem = 'no-xml' | 'entities' | 'too-heavy'

const DEEPEST = 200
/** Elements and attributes together. */
const MOST_PARTS = 200_000

/**
 * A text as XML, strictly, without the parts that can do harm: no declarations, no entities but the five of every XML,
 * nothing from elsewhere. Written here because the policy of the page lets no text become a document (docs/decisions, 13).
 */
export function parseXml(text: string): Result<XmlElement, XmlProblem> {
  try {
    return ok(new Parser(text.replace(/^\uFEFF/, '')).root())
  } catch (problem) {
    if (problem instanceof Refused) return fail(problem.why)
    throw problem
  }
}

class Refused extends Error {
  readonly why: XmlProblem

  constructor(why: XmlProblem) {
    super(why)
    this.why = why
  }
}

interface Open {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: (XmlElement | string)[]
}

const NAME = String.raw`[A-Za-z_][\w.\-]*(?::[A-Za-z_][\w.\-]*)?`
const [ASIDE, CDATA, TEXT, BEGIN, ATTRIBUTE, END, CLOSE] = [
  String.raw`\s+|<!--(?!-?>)[^]*?-->|<\?[^]*?\?>`,
  String.raw`<!\[CDATA\[([^]*?)\]\]>`,
  '[^<]+',
  `<(${NAME})`,
  String.raw`\s+(${NAME})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`,
  String.raw`\s*(/?)>`,
  String.raw`</(${NAME})\s*>`,
].map((pattern) => new RegExp(pattern, 'y'))
/** A document type that only names the standard; what is in brackets would declare something. */
const DOCTYPE = /<!DOCTYPE\s+[\w:]+(?:\s+(?:PUBLIC\s+(?:"[^"]*"|'[^']*')|SYSTEM)(?:\s+(?:"[^"]*"|'[^']*'))?)?\s*>/y

class Parser {
  readonly #text: string
  #at = 0
  #parts = 0

  constructor(text: string) {
    this.#text = text
  }

  root(): XmlElement {
    this.#passAside()
    if (this.#take(DOCTYPE) === null && this.#text.startsWith('<!', this.#at)) throw new Refused('entities')
    this.#passAside()
    const root = this.#begin()
    if (root === null) throw new Refused('no-xml')
    if (!root.closed) this.#fill([root.element])
    this.#passAside()
    if (this.#at < this.#text.length) throw new Refused('no-xml')
    return root.element
  }

  /** Everything up to the end of the first of the open elements. */
  #fill(open: Open[]): void {
    for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
      const text = this.#take(TEXT)
      const aside = text === null ? this.#take(ASIDE) : null
      const raw = text === null && aside === null ? this.#take(CDATA) : null
      if (text !== null) inner.children.push(decoded(text[0]))
      else if (raw !== null) inner.children.push(raw[1] ?? '')
      else if (aside === null && this.#take(CLOSE)?.[1] === inner.name) open.pop()
      else if (aside === null) this.#beginIn(inner, open)
    }
  }

  #beginIn(parent: Open, open: Open[]): void {
    const begun = this.#begin()
    if (begun === null) throw new Refused(this.#text.startsWith('<!D', this.#at) ? 'entities' : 'no-xml')
    if (open.length >= DEEPEST) throw new Refused('too-heavy')
    parent.children.push(begun.element)
    if (!begun.closed) open.push(begun.element)
  }

  #begin(): { readonly element: Open; readonly closed: boolean } | null {
    const name = this.#take(BEGIN)?.[1]
    if (name === undefined) return null
    this.#count()
    const attributes = new Map<string, string>()
    for (let found = this.#take(ATTRIBUTE); found !== null; found = this.#take(ATTRIBUTE)) {
      const [, key = '', double, single] = found
      if (attributes.has(key)) throw new Refused('no-xml')
      this.#count()
      attributes.set(key, decoded(double ?? single ?? ''))
    }
    const end = this.#take(END)
    if (end === null) throw new Refused('no-xml')
    return { element: { name, attributes, children: [] }, closed: end[1] === '/' }
  }

  #count(): void {
    this.#parts += 1
    if (this.#parts > MOST_PARTS) throw new Refused('too-heavy')
  }

  #passAside(): void {
    while (this.#take(ASIDE) !== null);
  }

  #take(pattern: RegExp | undefined): RegExpExecArray | null {
    if (pattern === undefined) return null
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found !== null) this.#at = pattern.lastIndex
    return found
  }
}

const PLAIN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text with its signs written out; any other word between & and ; would have to be declared. */
function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));|&/gi,
    (_, hex?: string, figures?: string, word?: string) => {
      const plain = word === undefined ? undefined : PLAIN[word]
      if (plain !== undefined) return plain
      if (word !== undefined) throw new Refused('entities')
      const code = hex === undefined ? Number(figures) : Number.parseInt(hex, 16)
      if (!isSign(code)) throw new Refused('no-xml')
      return String.fromCodePoint(code)
    },
  )
}

/** What XML 1.0 calls a character. */
function isSign(code: number): boolean {
  return [9, 10, 13].includes(code) || (code >= 32 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff)
}
