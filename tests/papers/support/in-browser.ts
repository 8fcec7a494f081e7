import { browserDrawing } from '@/platform/browser-drawing'
import { makePdf } from '../../support/make-pdf'

/** What the page of the harness can be asked: a report as text that can leave the page, and the signs that were missing. */
export interface InBrowser {
  make(dossier: string, kind: 'board' | 'full'): Promise<{ readonly file: string; readonly missing: readonly string[] }>
}

declare global {
  var inBrowser: InBrowser
}

globalThis.inBrowser = {
  make: async (dossier, kind) => {
    let missing: readonly string[] = []
    const bytes = await makePdf(JSON.parse(dossier), {
      kind,
      draw: browserDrawing(),
      onMissing: (signs) => {
        missing = signs
      },
    })
    return { file: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''), missing }
  },
}
