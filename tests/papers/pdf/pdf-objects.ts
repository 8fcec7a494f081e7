import { ask } from '../tools'

/** A value in a PDF as qpdf writes it: names begin with a slash, references end in " R", texts with "u:" or "b:". */
export type PdfValue = string | number | boolean | null | readonly PdfValue[] | PdfDictionary
export interface PdfDictionary {
  readonly [key: string]: PdfValue
}

/** The objects of a PDF. */
export class PdfObjects {
  constructor(
    readonly all: ReadonlyMap<string, PdfValue>,
    readonly trailer: PdfDictionary,
  ) {}

  /** The value itself, or what it refers to. */
  at(value: PdfValue | undefined): PdfValue {
    return isReference(value) ? (this.all.get(value) ?? null) : (value ?? null)
  }

  /** The dictionary that a value is or refers to; an empty one when it is something else. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.at(value)
    return isDictionary(found) ? found : {}
  }

  /** The list that a value is or refers to; a list of it alone when it is something else. */
  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.at(value)
    if (Array.isArray(found)) return found as readonly PdfValue[]
    return found === null ? [] : [value ?? null]
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.trailer['/Root'])
  }

  /** The references of the pages, in order. */
  get pages(): readonly string[] {
    const walk = (node: PdfValue): readonly string[] => {
      const { '/Type': type, '/Kids': kids } = this.dictionary(node)
      return type === '/Page' ? [wordIn(node)] : this.list(kids).flatMap(walk)
    }
    return walk(this.catalog['/Pages'] ?? null)
  }
}

export async function readObjects(path: string): Promise<PdfObjects> {
  const { printed } = await ask('qpdf', ['--json=2', '--json-key=qpdf', path])
  const { qpdf } = JSON.parse(printed) as { readonly qpdf: readonly [object, Readonly<Record<string, RawObject>>] }
  const all = new Map<string, PdfValue>()
  let trailer: PdfDictionary = {}
  for (const [name, { value, stream }] of Object.entries(qpdf[1])) {
    const content = value ?? stream?.dict ?? null
    if (name === 'trailer' && isDictionary(content)) trailer = content
    else all.set(name.replace('obj:', ''), content)
  }
  return new PdfObjects(all, trailer)
}

interface RawObject {
  readonly value?: PdfValue
  readonly stream?: { readonly dict: PdfDictionary }
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isReference(value: PdfValue | undefined): value is string {
  return typeof value === 'string' && /^\d+ \d+ R$/.test(value)
}

/** A name or a reference; an empty text when the value is something else. */
export function wordIn(value: PdfValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** A text without the mark of how qpdf writes it. */
export function textIn(value: PdfValue | undefined): string {
  return wordIn(value).replace(/^[ub]:/, '')
}
