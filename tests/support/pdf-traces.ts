import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loose, tracesIn } from './traces'

/** Everything that can be read out of a PDF: its bytes, and what a reader makes of its glyphs, tags, bookmarks, links and data about itself. */
export async function pdfTraces(bytes: Uint8Array): Promise<readonly string[]> {
  return [...tracesIn(bytes), loose(await shownIn(bytes))]
}

/** The same, of what a reader shows or speaks alone. */
export async function shownIn(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const found: unknown[] = [await pdf.getOutline(), await pdf.getMetadata()]
  const { metadata } = await pdf.getMetadata()
  found.push(metadata?.getRaw())
  const words: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    words.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    found.push(await page.getStructTree(), await page.getAnnotations())
  }
  await pdf.loadingTask.destroy()
  return `${words.join('\n')}\n${JSON.stringify(found)}`
}
