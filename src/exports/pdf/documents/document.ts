import type { Block } from '../layout/block'
import type { Running } from '../layout/furniture'
import type { Format } from '../layout/sheet'

/** A document before it is laid on pages. */
export interface PaperDocument {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly format: Format
  /** Each a part of its own for who listens to it. */
  readonly sections: readonly (readonly Block[])[]
  readonly running: Running
}
