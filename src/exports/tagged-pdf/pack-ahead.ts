import { jsPDF } from 'jspdf'
import { insideOf } from './inside'

/** What jsPDF makes of a stream before it writes it. */
type Packed = { readonly data: string; readonly reverseChain: string }
type Pack = (data: string, filters: readonly string[]) => Packed

/**
 * Packs the pages and the fonts one at a time, with a pause after each: jsPDF writes a file in one go, and packing is most
 * of that work. Gives a function that writes the file with what is packed. Nothing may be painted in between.
 */
export async function packAhead(paper: jsPDF, pause: () => Promise<void>): Promise<() => string> {
  const { pages, getFont } = insideOf(paper)
  const packed = new Map<string, Packed>()
  const pack = (data: string) => {
    if (!packed.has(data)) packed.set(data, API.processDataByFilters(data, FILTERS))
  }
  for (const page of pages.slice(1)) {
    pack(page.join('\n'))
    await pause()
  }
  for (const [family, styles] of Object.entries(paper.getFontList())) {
    for (const style of styles) {
      const { subset, glyIdsUsed } = getFont(family, style).metadata
      if (subset === undefined || glyIdsUsed.length <= 1) continue
      const bytes = subset.encode(glyIdsUsed, 1)
      subset.encode = () => bytes
      await pause()
      pack(binary(bytes))
      await pause()
    }
  }
  return () => withPacked(packed, () => paper.output())
}

const API = jsPDF.API as unknown as { processDataByFilters: Pack }
const FILTERS = ['FlateEncode']

/** For as long as the work takes, jsPDF finds packed what was packed before. */
function withPacked<Value>(packed: ReadonlyMap<string, Packed>, work: () => Value): Value {
  const original = API.processDataByFilters
  API.processDataByFilters = (data, filters) => packed.get(data) ?? original(data, filters)
  try {
    return work()
  } finally {
    API.processDataByFilters = original
  }
}

/** Bytes as jsPDF hands them on: a character each. */
function binary(bytes: ArrayLike<number>): string {
  let text = ''
  for (let at = 0; at < bytes.length; at++) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}
