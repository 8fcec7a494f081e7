import type { Message } from '@/domain/message'
import type { Report } from '@/domain/report/report'

/** All that is needed to take a report out of the app. An exporter knows no screen, no store and no language of its own. */
export interface ExportInput {
  readonly report: Report
  /** BCP 47; the language of `text`. */
  readonly language: string
  readonly text: (message: Message) => string
  readonly madeOn: Date
  /** Called for every part that is done: a page, a sheet, a section. */
  readonly onProgress?: (done: number, of: number) => void
  /** When it is aborted, the promise is rejected with its reason. */
  readonly signal?: AbortSignal
  /** Lets the machine do something else for a moment. */
  readonly pause?: () => Promise<void>
  /**
   * Draws an SVG of our own on so many pixels and returns it as a PNG, for programs that show no SVG in a document.
   * Where there is none, as on the command line, such a program shows the shapes without their words.
   */
  readonly rasterise?: (svg: string, width: number, height: number) => Promise<Uint8Array>
}

/** Lets clicks and paints come in between, and stops when that was asked for. */
export async function breathe({ pause = nextTask, signal }: Pick<ExportInput, 'pause' | 'signal'>): Promise<void> {
  await pause()
  signal?.throwIfAborted()
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
