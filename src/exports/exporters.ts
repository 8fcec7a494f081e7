import { say } from '@/domain/message'
import type { ReportKind } from './documents/report-kind'
import type { Exporter } from './exporter'
import { loadPdf } from './pdf/load-pdf'
import { loadPreview } from './preview/load-preview'

const PDF = { form: 'pdf', extension: 'pdf', type: 'application/pdf' } as const

/** Everything that can be made of a report, in the order of the list. A new export is a row here, a folder beside this file, and its words. */
export const EXPORTERS: readonly Exporter[] = [
  { id: 'board', group: 'board', ...PDF, ...inWords('board'), ...report('board') },
  { id: 'full', group: 'file', ...PDF, ...inWords('full'), ...report('full') },
]

function inWords(id: string, contents = id): Pick<Exporter, 'label' | 'explain' | 'contents'> {
  return { label: say(`report:export.${id}.label`), explain: say(`report:export.${id}.explain`), contents }
}

function report(kind: ReportKind): Pick<Exporter, 'fileName' | 'load' | 'loadPreview'> {
  return {
    fileName: say(`print:kind.${kind}`),
    load: async () => {
      const renderPdf = await loadPdf()
      return (input) => renderPdf({ ...input, kind })
    },
    loadPreview: async () => {
      const { previewPdf } = await loadPreview()
      return (input) => previewPdf({ ...input, kind })
    },
  }
}
