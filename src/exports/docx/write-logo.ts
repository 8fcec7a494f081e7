import { ImageRun, TextWrappingType, type IFloating } from 'docx'
import type { PaperLogo } from '../documents/document'
import type { Desk } from './desk'
import type { Draft } from './draft'
import { legalText } from '../legal-text'
import { inPixels } from './measures'

/** The first blocks of a document under or beside the logo: beside it where every line counts, under it on a page of its own. */
export function withLogo(drafts: readonly Draft[], logo: PaperLogo, desk: Desk): readonly Draft[] {
  const [first, ...rest] = drafts
  if (desk.measures.logo.beside && first?.kind === 'paragraph') {
    const children = [logoOf(logo, desk, true), ...(first.options.children ?? [])]
    return [{ ...first, options: { ...first.options, children } }, ...rest]
  }
  const above: Draft = {
    kind: 'paragraph',
    options: { style: 'Logo', children: [logoOf(logo, desk, false)] },
    before: 0,
  }
  return [above, ...drafts]
}

/** Points between the logo and the words that give way to it. */
const GAP = 18
const AT_THE_RIGHT: IFloating = {
  horizontalPosition: { relative: 'margin', align: 'right' },
  verticalPosition: { relative: 'paragraph', offset: 0 },
  wrap: { type: TextWrappingType.SQUARE, side: 'left' },
  // Of 1/12700 point each.
  margins: { left: GAP * 12_700 },
}

function logoOf({ kind, bytes, width, height, alt }: PaperLogo, desk: Desk, beside: boolean): ImageRun {
  const most = desk.measures.logo
  const scale = Math.min(most.width / width, most.height / height)
  const id = desk.nextPicture()
  return new ImageRun({
    type: kind === 'png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: inPixels(width * scale), height: inPixels(height * scale) },
    altText: { id: `${id}`, name: `Picture ${id}`, description: legalText(alt) },
    ...(beside ? { floating: AT_THE_RIGHT } : {}),
  })
}
