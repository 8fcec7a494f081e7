import type { Block } from '../../documents/block'
import type { PaperLogo } from '../../documents/document'
import { partOf } from '../../tagged-pdf/element'
import { layBlocks } from './lay-blocks'
import { column, type Place } from './place'
import type { Format } from './sheet'
import { slice, type Mark, type Slice } from './slice'

/** The first section of a document under or beside the logo: beside it where every line counts, under it on a page of its own. */
export function layMasthead(blocks: readonly Block[], logo: PaperLogo, place: Place): readonly Slice[] {
  const { format } = place
  const scale = Math.min(format.logo.width / logo.width, format.logo.height / logo.height)
  const size = { width: logo.width * scale, height: logo.height * scale }
  return format.logo.beside ? layBeside(blocks, logo, size, place) : layAbove(blocks, logo, size, place)
}

type Size = Pick<Format['logo'], 'width' | 'height'>

const GAP = 18

/** The title and what stands right under it give way; they are never lower than the logo. */
function layBeside(blocks: readonly Block[], logo: PaperLogo, size: Size, place: Place): readonly Slice[] {
  const until = blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'paragraph')
  const titles = until < 0 ? blocks : blocks.slice(0, until)
  const { x, width } = place.wide
  const [first, ...rest] = layBlocks(titles, column(place, { x, width: width - size.width - GAP }))
  const mark = logoMark(logo, x + width - size.width, 0, size, place)
  const strips =
    first === undefined ? [slice(size.height, [mark])] : [{ ...first, marks: [...first.marks, mark] }, ...rest]
  const reached = strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before), 0)
  const room = reached < size.height ? [slice(size.height - reached, [])] : []
  return [...strips, ...room, ...layBlocks(blocks.slice(titles.length), place)]
}

/** Begun a little higher than text is, as this page has no head. */
function layAbove(blocks: readonly Block[], logo: PaperLogo, size: Size, place: Place): readonly Slice[] {
  const mark = logoMark(logo, place.wide.x, -RAISED, size, place)
  return [slice(Math.max(0, size.height - RAISED), [mark]), ...layBlocks(blocks, place)]
}

const RAISED = 26

function logoMark(logo: PaperLogo, x: number, y: number, size: Size, place: Place): Mark {
  return { kind: 'image', x, y, ...size, logo, element: partOf(place.parent, 'Figure', { alt: logo.alt }) }
}
