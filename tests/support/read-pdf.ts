import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as an independent reader sees it. */
export interface ReadPdf {
  /** Text page by page, in reading order. */
  readonly pages: readonly string[]
  readonly title: string
  /** What the file claims to be: the part of PDF/UA, or an empty text. */
  readonly accessible: string
  readonly language: string | null
  /** Bookmarks, nested ones behind two spaces. */
  readonly bookmarks: readonly string[]
  /** Targets of links inside the document, as page numbers, per page. */
  readonly links: readonly (readonly number[])[]
  /** Names of the structure elements, in order. */
  readonly structure: readonly string[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const { info, metadata } = await pdf.getMetadata()
  const read: ReadPdf = {
    pages: await Promise.all(numbers.map((number) => textOf(pdf, number))),
    title: member(info, 'Title'),
    accessible: String(metadata?.get('pdfuaid:part') ?? ''),
    language: member(info, 'Language') || null,
    bookmarks: flat(await pdf.getOutline(), ''),
    links: await Promise.all(numbers.map((number) => linksOf(pdf, number))),
    structure: (await Promise.all(numbers.map((number) => structureOf(pdf, number)))).flat(),
  }
  await pdf.loadingTask.destroy()
  return read
}

async function textOf(pdf: PDFDocumentProxy, number: number) {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
  return words.join('').replaceAll(/\s+/g, ' ').trim()
}

async function linksOf(pdf: PDFDocumentProxy, number: number) {
  const links: number[] = []
  for (const { dest } of await (await pdf.getPage(number)).getAnnotations()) {
    if (!Array.isArray(dest)) continue
    links.push(1 + (typeof dest[0] === 'number' ? dest[0] : await pdf.getPageIndex(dest[0])))
  }
  return links
}

async function structureOf(pdf: PDFDocumentProxy, number: number) {
  const roles: string[] = []
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    if ('role' in node) roles.push(String(node.role))
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(walk)
  }
  walk(await (await pdf.getPage(number)).getStructTree())
  return roles
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

function flat(bookmarks: readonly Bookmark[] | null, indent: string): readonly string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [`${indent}${title}`, ...flat(items, `${indent}  `)])
}

function member(info: object, name: string) {
  return name in info ? String(Object.entries(info).find(([key]) => key === name)?.[1] ?? '') : ''
}
