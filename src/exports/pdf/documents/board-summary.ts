import { phasesPicture } from '@/domain/pictures/phases-picture'
import type { Report } from '@/domain/report/report'
import type { Block } from '../layout/block'
import { BOARD_FORMAT } from '../layout/sheet'
import { amountAt, AMOUNTS, type Amount } from './amount'
import type { PaperDocument } from './document'
import { conditionsAndReasons, firstSteps, phasesBlocks, signalPanel } from './sections/board-front'
import { adviceColumn, decisionColumn, keyQuestionColumns } from './sections/board-back'
import { organisationsLine, roundLine } from './sections/partnership'
import { pictureTable } from './sections/pictures'
import type { Voice } from './voice'

/** How often a board summary can be made shorter. */
export const SHORTEST = AMOUNTS - 1

/**
 * Two pages for a board; the first stands on its own. `shorter` says how much is left out to make it fit, 0 for nothing;
 * `cut` whether that must be told.
 */
export function boardSummary(report: Report, voice: Voice, madeOn: Date, shorter: number, cut: boolean): PaperDocument {
  const title = report.title.trim() === '' ? voice.say('print:untitled') : report.title
  const kind = voice.say('print:kind.board')
  const amount = amountAt(shorter)
  return {
    title: `${title} – ${kind}`,
    subject: kind,
    author: report.organisation,
    format: BOARD_FORMAT,
    sections: [
      [
        ...front(report, title, voice),
        signalPanel(report, amount, voice),
        conditionsAndReasons(report, amount, voice),
        ...phasesBlocks(report, amount, voice),
        ...firstSteps(report, amount, voice),
      ],
      [{ kind: 'new-page' }, ...pageTwo(report, amount, cut, voice)],
    ],
    running: {
      head: 'Weloverwogen',
      side: kind,
      foot: `Weloverwogen · ${voice.say('print:made', { date: madeOn.toISOString() })}`,
      first: true,
    },
  }
}

function front(report: Report, title: string, voice: Voice): readonly Block[] {
  const organisations = organisationsLine(report, voice)
  return [
    { kind: 'heading', level: 0, text: title, anchor: 'title', most: 2 },
    ...(organisations.trim() === '' ? [] : [{ kind: 'paragraph', words: organisations, most: 2 } as const]),
    { kind: 'paragraph', words: roundLine(report, voice), style: 'small', most: 1 },
  ]
}

function pageTwo(report: Report, amount: Amount, cut: boolean, voice: Voice): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: voice.say('print:board.table'), anchor: 'table' },
    pictureTable(phasesPicture(report), voice),
    ...keyQuestionColumns(report, amount, voice),
    {
      kind: 'beside',
      gap: 24,
      columns: [
        { share: 1, blocks: adviceColumn(report, amount, voice) },
        { share: 1, blocks: decisionColumn(report, amount, voice) },
      ],
    },
    { kind: 'rule' },
    ...(cut ? [{ kind: 'paragraph', words: voice.say('print:cut'), style: 'small' } as const] : []),
    { kind: 'paragraph', words: voice.say('print:board.colophon'), style: 'small' },
  ]
}
