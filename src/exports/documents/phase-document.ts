import type { PhaseDocument, Sheet } from '@/domain/documents/phase-document'
import type { DocumentId } from '@/domain/instrument/document'
import type { Report } from '@/domain/report/report'
import type { Block } from './block'
import type { PaperDocument } from './document'
import { frontBlocks, sheetFront } from './phase-documents/front'
import type { Scene } from './phase-documents/scene'
import { sectionBlocks } from './phase-documents/section-blocks'
import { paperLook } from './paper-look'
import { isUntitled } from './report-title'
import type { Voice } from './voice'

/** The draft of a document of a phase, to be written on by the partners: what belongs in each section, and what the round already says about it. */
export function phaseDocument(document: PhaseDocument, report: Report, voice: Voice, madeOn: Date): PaperDocument {
  const { id, parties, perAction, sheets } = document
  const title = isUntitled(report) ? voice.say('documents:untitled') : report.title
  const kind = voice.of(document.title)
  const compact = SHORT.includes(id)
  const scene: Scene = { report, voice, madeOn, parties, compact }
  return {
    title: `${title} – ${kind}`,
    subject: voice.say('documents:subject', { document: kind }),
    author: report.organisation,
    format: compact ? 'board' : 'report',
    ...paperLook(report, voice),
    sections: perAction
      ? sheets.map((sheet, place) => [...sheetFront(document, sheet, place, scene), ...partsOf(sheet, place, 2).flat()])
      : [frontBlocks(document, scene), ...sheets.flatMap((sheet, place) => partsOf(sheet, place, 1))],
    running: {
      head: title,
      side: kind,
      foot: voice.say('documents:foot', { date: madeOn.toISOString() }),
      first: perAction,
    },
  }

  function partsOf({ sections }: Sheet, place: number, level: 1 | 2): readonly (readonly Block[])[] {
    return sections.map((_, index) => sectionBlocks({ sections, index, place, level }, scene))
  }
}

/** Documents of a page or two at most. Source: instrument 2.1, 2.4. */
const SHORT: readonly DocumentId[] = ['startnota', 'projectfiche']
