import type { Face } from '../writing/face'
import type { PaperDocument } from '../../documents/document'
import { partOf, wholeDocument } from '../../tagged-pdf/element'
import { layBlocks } from './lay-blocks'
import { layMasthead } from './lay-masthead'
import { paginate, type Page } from './paginate'
import { textColumn } from './place'
import { FORMATS, SHEET } from './sheet'
import type { Slice } from './slice'

export interface LaidOut {
  readonly pages: readonly Page[]
  /** Whether a text did not fit in the lines it may have. */
  readonly cut: boolean
}

/** Sections on pages. It pauses between blocks, so that the machine can do something else. */
export async function layDocument(
  { sections, format: name, logo }: Pick<PaperDocument, 'sections' | 'format' | 'logo'>,
  face: Face,
  pause: () => Promise<void>,
): Promise<LaidOut> {
  const format = FORMATS[name]
  const whole = wholeDocument()
  let cut = false
  const strips: Slice[] = []
  for (const [index, blocks] of sections.entries()) {
    const place = textColumn(format, face, SHEET.width, partOf(whole, 'Sect'), () => {
      cut = true
    })
    if (index === 0 && logo !== undefined) {
      strips.push(...layMasthead(blocks, logo, place))
      continue
    }
    for (const block of blocks) {
      strips.push(...layBlocks([block], place))
      await pause()
    }
  }
  return { pages: paginate(strips, format), cut }
}
