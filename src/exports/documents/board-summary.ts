import type { Report } from '@/domain/report/report'
import type { Block } from './block'
import { amountAt, AMOUNTS, type Amount } from './amount'
import type { PaperDocument } from './document'
import { conditionsAndReasons, firstSteps, phasesBlocks, signalPanel } from './sections/board-front'
import { adviceColumns, decisionLedger, keyQuestionColumns } from './sections/board-back'
import { organisationsLine, roundLine } from './sections/partnership'
import { phasesTable } from './sections/pictures'
import { reportHead } from './report-head'
import { reportTitle } from './report-title'
import type { Voice } from './voice'

/** How often each page of a board summary can be made shorter. */
export const SHORTEST = AMOUNTS - 1

/** How much is left out of each page to make it fit, 0 for nothing, and whether words were cut. */
export interface Shortened {
  readonly front: number
  readonly back: number
  readonly cut: boolean
}

/** The anchor of the first heading on the second page. */
export const BACK = 'table'

/** Two pages for a board; the first stands on its own. */
export function boardSummary(report: Report, voice: Voice, madeOn: Date, shortened: Shortened): PaperDocument {
  const title = reportTitle(report, voice)
  const kind = voice.say('print:kind.board')
  const amount = amountAt(shortened.front)
  return {
    ...reportHead(report, kind, voice),
    format: 'board',
    sections: [
      [
        ...front(report, title, voice),
        signalPanel(report, amount, voice),
        conditionsAndReasons(report, amount, voice),
        ...phasesBlocks(report, amount, voice),
        ...firstSteps(report, amount, voice),
      ],
      [{ kind: 'new-page' }, ...back(report, amountAt(shortened.back), shortened.cut, voice)],
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

function back(report: Report, amount: Amount, cut: boolean, voice: Voice): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: voice.say('print:board.table'), anchor: BACK },
    phasesTable(report, voice),
    ...keyQuestionColumns(report, amount, voice),
    ...adviceColumns(report, amount, voice),
    ...decisionLedger(report, amount, voice),
    { kind: 'rule' },
    ...(cut ? [{ kind: 'paragraph', words: voice.say('print:cut'), style: 'small' } as const] : []),
    { kind: 'paragraph', words: voice.say('print:board.colophon'), style: 'small' },
  ]
}
