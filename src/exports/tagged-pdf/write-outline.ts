import type { jsPDF } from 'jspdf'
import { insideOf, pdfText, type Inside } from './inside'
import { destination, type Target } from './write-structure'

/** A heading as a bookmark, with those that stand under it. */
export interface Bookmark {
  readonly target: Target
  readonly under: readonly Bookmark[]
}

/** Has jsPDF write the bookmarks and the page labels into the file. */
export function writeOutline(paper: jsPDF, bookmarks: readonly Bookmark[]): void {
  const inside = insideOf(paper)
  let root = 0
  inside.events.subscribe('postPutResources', () => {
    if (bookmarks.length === 0) return
    root = inside.newObjectDeferred()
    const { first, last } = writeLevel(inside, bookmarks, root)
    inside.newObjectDeferredBegin(root, true)
    inside.write(`<</Type /Outlines /First ${first} 0 R /Last ${last} 0 R /Count ${bookmarks.length}>>`)
    inside.write('endobj')
  })
  inside.events.subscribe('putCatalog', () => {
    if (root !== 0) inside.write(`/Outlines ${root} 0 R`)
    inside.write('/PageLabels <</Nums [0 <</S /D>>]>>')
  })
}

/** One level of bookmarks, closed: those under them are counted, not shown. */
function writeLevel(inside: Inside, bookmarks: readonly Bookmark[], parent: number): { first: number; last: number } {
  const ids = bookmarks.map(() => inside.newObjectDeferred())
  bookmarks.forEach(({ target, under }, index) => {
    const id = ids[index] ?? 0
    const below = under.length === 0 ? null : writeLevel(inside, under, id)
    const links = [
      `/Parent ${parent} 0 R`,
      ...(index > 0 ? [`/Prev ${ids[index - 1]} 0 R`] : []),
      ...(index < ids.length - 1 ? [`/Next ${ids[index + 1]} 0 R`] : []),
      ...(below === null ? [] : [`/First ${below.first} 0 R /Last ${below.last} 0 R /Count -${under.length}`]),
    ]
    inside.newObjectDeferredBegin(id, true)
    inside.write(`<</Title ${pdfText(target.title)} ${links.join(' ')} /Dest ${destination(inside, target)}>>`)
    inside.write('endobj')
  })
  return { first: ids[0] ?? 0, last: ids.at(-1) ?? 0 }
}
