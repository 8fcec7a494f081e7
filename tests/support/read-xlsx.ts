import { strFromU8, unzipSync } from 'fflate'

/** A cell as it stands in a workbook: its kind, and what it holds. */
export type ReadCell = { readonly text: string } | { readonly number: number; readonly look: number } | null

export interface ReadSheet {
  readonly name: string
  /** Headings first; a row is as long as its last cell with something in it. */
  readonly rows: readonly (readonly ReadCell[])[]
  readonly xml: string
}

/** The sheets of a workbook, with the spelling of Office undone. */
export function readXlsx(bytes: Uint8Array): readonly ReadSheet[] {
  const part = partsOf(bytes)
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name ?? '')
  return names.map((name, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`)
    const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => cellsOf(row ?? ''))
    return { name: plain(name), rows, xml }
  })
}

/** The text of a part of a workbook. */
export function partsOf(bytes: Uint8Array): (path: string) => string {
  const files = unzipSync(bytes)
  return (path) => {
    const file = files[path]
    if (file === undefined) throw new Error(`There is no ${path}.`)
    return strFromU8(file)
  }
}

function cellsOf(row: string): readonly ReadCell[] {
  const cells: ReadCell[] = []
  for (const [, letter = '', look, inner = ''] of row.matchAll(/<c r="([A-Z])\d+" s="(\d)"[^>]*>(.*?)<\/c>/gs)) {
    const place = letter.charCodeAt(0) - 65
    while (cells.length < place) cells.push(null)
    const [, value] = /<v>(.*)<\/v>/.exec(inner) ?? []
    const [, text] = /<t xml:space="preserve">(.*)<\/t>/s.exec(inner) ?? []
    cells.push(value === undefined ? { text: plain(text ?? '') } : { number: Number(value), look: Number(look) })
  }
  return cells
}

function plain(xml: string): string {
  const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
  return xml
    .replaceAll(/&(\w+);/g, (_, name: string) => SIGNS[name] ?? '?')
    .replaceAll(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
