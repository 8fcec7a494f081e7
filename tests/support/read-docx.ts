import { strFromU8, unzipSync } from 'fflate'

/** A paragraph as a reader of the file meets it: tabs and line ends as signs. */
export interface ReadParagraph {
  readonly style: string
  readonly text: string
  readonly element: Element
}

/** A Word file, opened without Word. */
export interface ReadDocx {
  /** The parts of the file that are text, by their path. */
  readonly parts: Readonly<Record<string, string>>
  readonly document: Document
  /** In reading order, those in tables too; without those that hold nothing. */
  readonly paragraphs: readonly ReadParagraph[]
  readonly all: (name: string) => readonly Element[]
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels|svg)$/.test(path))
  const parts = Object.fromEntries(files.map(([path, content]) => [path, strFromU8(content)]))
  for (const [path, text] of Object.entries(parts)) parsed(text, path)
  const document = parsed(parts['word/document.xml'] ?? '', 'word/document.xml')
  const all = (name: string) => [...document.getElementsByTagName(name)]
  const paragraphs = all('w:p').map((element) => ({
    element,
    style: element.querySelector('pStyle')?.getAttribute('w:val') ?? 'Normal',
    text: textIn(element),
  }))
  return { parts, document, all, paragraphs: paragraphs.filter(({ text }) => text !== '') }
}

/** An element of a Word file by its attribute, whatever the prefix. */
export function valueOf(element: Element | null | undefined, name: string): string | null {
  return element?.getAttribute(name) ?? null
}

function textIn(element: Element): string {
  return [...element.getElementsByTagName('*')]
    .map((part) => {
      if (part.tagName === 'w:t') return part.textContent
      // A tab is also the name of a place where tabs stop.
      if (part.tagName === 'w:tab') return part.parentElement?.tagName === 'w:r' ? '\t' : ''
      return part.tagName === 'w:br' ? '\n' : ''
    })
    .join('')
}

/** By the parser of a browser, so the test that reads has one. */
function parsed(text: string, path: string): Document {
  const document = new DOMParser().parseFromString(text, 'text/xml')
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error(`${path} is no XML.`)
  return document
}
