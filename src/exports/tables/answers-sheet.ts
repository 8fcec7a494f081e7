import { itemById } from '@/domain/instrument/lookup'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { isLevel } from '@/domain/instrument/scale'
import type { Report, ReportedAnswer } from '@/domain/report/report'
import { phaseName, statement, type Voice } from '../documents/voice'
import { sheetOf, type ColumnOf, type Sheet } from './sheet'

/** Counted in the scores, only looked at for skipped steps, or asked because of the context. */
type Counts = 'counted' | 'preview' | 'extra'

interface Row extends ReportedAnswer {
  /** The phase, or the module of an extra question. */
  readonly group: string
  readonly counts: Counts
}

/** Every question that was asked, with what was answered; one row each, in the order of the journey. */
export function answersSheet(report: Report, voice: Voice): Sheet {
  const items = report.phases.flatMap(({ phase, preview, answers }) =>
    answers.map((answer): Row => ({
      ...answer,
      group: phaseName(voice, phase),
      counts: preview ? 'preview' : 'counted',
    })),
  )
  const extra = report.modules.map((answer): Row => ({ ...answer, group: moduleOf(answer, voice), counts: 'extra' }))
  return sheetOf('answers', COLUMNS, [...items, ...extra], voice)
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  { key: 'phase', kind: 'text', width: 22, cell: ({ group }) => group },
  { key: 'theme', kind: 'text', width: 15, cell: ({ question }, voice) => named('theme', question, voice) },
  { key: 'movement', kind: 'text', width: 13, cell: ({ question }, voice) => named('movement', question, voice) },
  { key: 'question', kind: 'text', width: 10, cell: ({ question }) => question },
  { key: 'statement', kind: 'text', width: 50, cell: ({ question }, voice) => statement(voice, question) },
  { key: 'level', kind: 'score', width: 11, cell: ({ choice }) => (isLevel(choice) ? choice : null) },
  { key: 'answer', kind: 'text', width: 18, cell: ({ choice }, voice) => label(choice, voice) },
  { key: 'keyQuestion', kind: 'yesNo', width: 14, cell: ({ gate }) => gate !== null },
  { key: 'note', kind: 'text', width: 50, cell: ({ note }) => note },
  { key: 'counts', kind: 'text', width: 13, cell: ({ counts }, voice) => voice.say(`sheets:counts.${counts}`) },
]

function label(choice: ReportedAnswer['choice'], voice: Voice): string {
  return voice.say(choice === null ? 'sheets:open' : `instrument:scale.level.${choice}.label`)
}

/** Empty for an extra question, which has no place in the grid. */
function named(axis: 'theme' | 'movement', question: ReportedAnswer['question'], voice: Voice): string | null {
  const item = itemById(question)
  return item === undefined ? null : voice.say(`instrument:${axis}.${item[axis]}.name`)
}

function moduleOf({ question }: ReportedAnswer, voice: Voice): string {
  const module = MODULE_ITEMS.find(({ id }) => id === question)?.module
  return module === undefined
    ? ''
    : voice.say('sheets:extraQuestions', { module: voice.say(`instrument:module.${module}.name`) })
}
