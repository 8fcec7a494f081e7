import type { Advice } from '@/domain/advice/advice'
import type { Report } from '@/domain/report/report'
import type { Voice } from '../documents/voice'
import { sheetOf, type ColumnOf, type Sheet } from './sheet'

interface Row {
  readonly advice: Advice
  readonly kind: 'action' | 'strength' | 'rest'
  /** The most urgent is 1; only what is advised has a rank. */
  readonly rank: number | null
}

/** What is advised, the most urgent first; then what stands strong, and what was seen too. */
export function adviceSheet({ advice }: Report, voice: Voice): Sheet {
  const rows = [
    ...advice.actions.map((one, index): Row => ({ advice: one, kind: 'action', rank: index + 1 })),
    ...unranked('strength', advice.strengths),
    ...unranked('rest', advice.rest),
  ]
  return sheetOf('advice', COLUMNS, rows, voice)
}

function unranked(kind: Row['kind'], list: readonly Advice[]): readonly Row[] {
  return list.map((advice) => ({ advice, kind, rank: null }))
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  { key: 'rank', kind: 'whole', width: 12, cell: ({ rank }) => rank },
  { key: 'kind', kind: 'text', width: 16, cell: ({ kind }, voice) => voice.say(`sheets:adviceKind.${kind}`) },
  { key: 'title', kind: 'text', width: 36, cell: ({ advice }, voice) => voice.of(advice.title) },
  { key: 'why', kind: 'text', width: 50, cell: ({ advice }, voice) => voice.of(advice.why) },
  { key: 'steps', kind: 'text', width: 64, cell: ({ advice }, voice) => counted(advice.steps.map(voice.of)) },
  { key: 'rule', kind: 'text', width: 9, cell: ({ advice }) => advice.rule },
  { key: 'document', kind: 'text', width: 20, cell: ({ advice }, voice) => documents(advice.feeds, voice) },
]

function counted(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
}

function documents(feeds: Advice['feeds'], voice: Voice): string {
  if (feeds === 'all') return voice.say('print:advice.feedsAll')
  return feeds.map((document) => voice.say(`instrument:document.${document}.name`)).join(', ')
}
