import type { PhaseDocument, Sheet } from '@/domain/documents/phase-document'
import type { Block, Cell } from '../block'
import { isUntitled } from '../report-title'
import { organisationsLine } from '../sections/partnership'
import { day } from '../voice'
import type { Scene } from './scene'

/** What the document is, of which partnership, how far it is, and how to go on writing it. */
export function frontBlocks(document: PhaseDocument, scene: Scene): readonly Block[] {
  const { report, voice, madeOn } = scene
  const date = madeOn.toISOString()
  const blank = isBlank(document)
  const status = blank
    ? voice.say('documents:statusBlank', { date })
    : voice.say('documents:status', { date, round: report.startedAt })
  return [
    {
      kind: 'wide',
      blocks: [
        { kind: 'heading', level: 0, text: voice.of(document.title), anchor: 'title' },
        isUntitled(report)
          ? { kind: 'guidance', words: voice.say('documents:untitled') }
          : { kind: 'paragraph', words: report.title, style: 'lead', most: 6 },
        ...organisationBlocks(scene),
        { kind: 'paragraph', words: status, style: 'small' },
        { kind: 'paragraph', words: voice.of(document.purpose) },
        { kind: 'guidance', words: voice.say('documents:howTo') },
        versionTable(blank, scene),
      ],
    },
  ]
}

/** The sheet of one action has its name over it, and nothing more than that: it has to fit on its page. */
export function sheetFront(document: PhaseDocument, { action }: Sheet, place: number, scene: Scene): readonly Block[] {
  const name = action?.text.trim() ?? ''
  return [
    place === 0
      ? { kind: 'heading', level: 0, text: scene.voice.of(document.title), anchor: 'title' }
      : { kind: 'new-page' },
    ...organisationBlocks(scene),
    {
      kind: 'heading',
      level: 1,
      text: name === '' ? scene.voice.say('documents:sheet') : name,
      anchor: `sheet-${place + 1}`,
      most: 3,
    },
  ]
}

function organisationBlocks({ report, voice }: Scene): readonly Block[] {
  const words = organisationsLine(report, voice)
  return words.trim() === '' ? [] : [{ kind: 'paragraph', words, most: 6 }]
}

/** Whether no answer stands in it yet: it does not claim then to come from a round. */
function isBlank({ sheets }: PhaseDocument): boolean {
  return sheets.every(({ sections }) => sections.every(({ filled }) => filled.length === 0))
}

/** The first version is this draft; the next one is for the partners. */
function versionTable(blank: boolean, { report, voice, madeOn }: Scene): Block {
  const date = day(voice, madeOn.toISOString())
  const rows = [
    ['0.1', date, report.organisation, voice.say(`documents:version.${blank ? 'blank' : 'first'}`)],
    ['', '', '', ''],
  ]
  return {
    kind: 'table',
    summary: voice.say('documents:version.summary'),
    columns: [{ share: 1 }, { share: 2 }, { share: 3 }, { share: 4 }],
    head: ['number', 'date', 'who', 'change'].map((key) => voice.say(`documents:version.${key}`)),
    rows: rows.map((row): readonly Cell[] => row.map((words) => ({ words }))),
  }
}
