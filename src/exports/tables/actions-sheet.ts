import { writtenConditions } from '@/domain/answers/written-conditions'
import type { DocumentId } from '@/domain/instrument/document'
import type { Report } from '@/domain/report/report'
import type { Voice } from '../documents/voice'
import { sheetOf, type ColumnOf, type Sheet } from './sheet'

interface Row {
  readonly kind: 'action' | 'condition' | 'review'
  readonly text: string
  readonly who: string
  /** `yyyy-mm-dd`, or empty */
  readonly by: string
  readonly document: DocumentId | null
  /** null where there is nothing to tick off. */
  readonly done: boolean | null
}

/** What will be done: the actions, the conditions of the decision, and the day on which it is looked at again. */
export function actionsSheet({ actions, decision }: Report, voice: Voice): Sheet {
  const { reviewOn = '', decidedBy = '' } = decision
  const review: Row = {
    kind: 'review',
    text: voice.say('sheets:review'),
    who: decidedBy,
    by: reviewOn,
    document: null,
    done: null,
  }
  const rows = [
    ...actions.map(({ text, owner, due, document, done }): Row => ({
      kind: 'action',
      text,
      who: owner,
      by: due,
      document,
      done,
    })),
    ...writtenConditions(decision).map(({ text, who, by }): Row => ({
      kind: 'condition',
      text,
      who,
      by,
      document: null,
      done: null,
    })),
    ...(reviewOn === '' ? [] : [review]),
  ]
  return sheetOf('actions', COLUMNS, rows, voice)
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  { key: 'kind', kind: 'text', width: 17, cell: ({ kind }, voice) => voice.say(`sheets:actionKind.${kind}`) },
  { key: 'text', kind: 'text', width: 60, cell: ({ text }) => text },
  { key: 'who', kind: 'text', width: 26, cell: ({ who }) => who },
  { key: 'by', kind: 'day', width: 19, cell: ({ by }) => by },
  {
    key: 'document',
    kind: 'text',
    width: 19,
    cell: ({ document }, voice) => (document === null ? null : voice.say(`instrument:document.${document}.name`)),
  },
  { key: 'done', kind: 'yesNo', width: 10, cell: ({ done }) => done },
]
