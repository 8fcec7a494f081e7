import type { Face } from '../writing/face'
import type { Block } from '../../documents/block'
import { partOf, wholeDocument } from '../../tagged-pdf/element'
import { layBlocks } from './lay-blocks'
import { paginate, type Page } from './paginate'
import { textColumn } from './place'
import { SHEET, type Format } from './sheet'
import type { Slice } from './slice'

export interface LaidOut {
  readonly pages: readonly Page[]
  /** Whether a text did not fit in the lines it may have. */
  readonly cut: boolean
}

/** Sections on pages. It pauses between blocks, so that the machine can do something else. */
export async function layDocument(
  sections: readonly (readonly Block[])[],
  format: Format,
  face: Face,
  pause: () => Promise<void>,
): Promise<LaidOut> {
  const whole = wholeDocument()
  let cut = false
  const strips: Slice[] = []
  for (const blocks of sections) {
    const place = textColumn(format, face, SHEET.width, partOf(whole, 'Sect'), () => {
      cut = true
    })
    for (const block of blocks) {
      strips.push(...layBlocks([block], place))
      await pause()
    }
  }
  return { pages: paginate(strips, format), cut }
}
