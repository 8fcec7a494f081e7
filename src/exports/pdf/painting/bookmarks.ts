import type { Heading } from '../../documents/block'
import type { Page } from '../layout/paginate'
import type { Bookmark } from '../../tagged-pdf/write-outline'
import type { Target } from '../../tagged-pdf/write-structure'

/** Where every anchor stands. */
export function targetsOf(pages: readonly Page[]): ReadonlyMap<string, Target> {
  return new Map(placed(pages).map(({ heading, target }) => [heading.anchor, target]))
}

/** The headings as nested bookmarks; the title of the document is none. */
export function bookmarksOf(pages: readonly Page[]): readonly Bookmark[] {
  return nested(placed(pages).filter(({ heading }) => heading.level > 0))
}

interface Placed {
  readonly heading: Heading
  readonly target: Target
}

function placed(pages: readonly Page[]): readonly Placed[] {
  return pages.flatMap(({ headings }, index) =>
    headings.map(({ heading, y }) => ({ heading, target: { page: index + 1, y, title: titleOf(heading) } })),
  )
}

/** Each with all that follow it at a deeper level. */
function nested(headings: readonly Placed[]): readonly Bookmark[] {
  const [first, ...rest] = headings
  if (first === undefined) return []
  const end = rest.findIndex(({ heading }) => heading.level <= first.heading.level)
  const under = end === -1 ? rest : rest.slice(0, end)
  return [{ target: first.target, under: nested(under) }, ...nested(rest.slice(under.length))]
}

function titleOf({ number, text }: Heading): string {
  return number === undefined ? text : `${number} ${text}`
}
