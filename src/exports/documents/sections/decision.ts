import type { Action, AgreedCondition, Decision } from '@/domain/answers/decision'
import { writtenConditions } from '@/domain/answers/written-conditions'
import type { Report } from '@/domain/report/report'
import type { Block, Cell } from '../block'
import { day, type Voice } from '../voice'

/** What the person decided, why, and what comes of it. */
export function decisionBlocks(report: Report, voice: Voice): readonly Block[] {
  return [
    ...ownDecisionBlocks(report, voice),
    { kind: 'heading', level: 2, text: voice.say('print:decision.actions'), anchor: 'actions' },
    ...actionBlocks(report, voice),
  ]
}

/** What was decided, why, and under which conditions. */
export function ownDecisionBlocks({ decision, signal }: Report, voice: Voice): readonly Block[] {
  const told = toldParts(decision, signal, voice)
  return [
    ...(told.length === 0 ? [{ kind: 'paragraph', words: voice.say('print:decision.none') } as const] : told),
    ...conditionBlocks(decision, voice),
  ]
}

/** Who does what, by when. */
export function actionBlocks({ actions }: Report, voice: Voice): readonly Block[] {
  if (actions.length === 0) return [{ kind: 'paragraph', words: voice.say('print:decision.noActions') }]
  return [actionTable(actions, voice)]
}

/** The parts of a decision that were filled in, each under its own label, in at most so many lines. */
export function toldParts(
  decision: Decision,
  { situation }: Report['signal'],
  voice: Voice,
  most?: number,
): readonly Block[] {
  const { recognised, verdict, why, decidedBy, decidedOn, wouldChangeMind, reviewOn } = decision
  const on = dated(decidedOn)
  const by = decidedBy?.trim() ?? ''
  const decided = by === '' ? told('decidedOn', on) : told('decidedBy', on === '' ? by : `${by}, ${on}`)
  return [
    ...told('recognised', recognised === undefined ? '' : voice.say(`print:decision.recognisedAs.${recognised}`)),
    ...told('verdict', verdict === undefined ? '' : voice.say(`instrument:signal.${verdict}.${situation}`), true),
    ...told('why', why),
    ...decided,
    ...told('wouldChangeMind', wouldChangeMind),
    ...told('reviewOn', dated(reviewOn)),
  ]

  function told(label: string, text: string | undefined, strong = false): readonly Block[] {
    if (text === undefined || text.trim() === '') return []
    const paragraph: Block = {
      kind: 'paragraph',
      words: text.trim(),
      style: strong ? 'strong' : 'body',
      ...(most === undefined ? {} : { most }),
    }
    return [{ kind: 'labelled', label: voice.say(`print:decision.${label}`), blocks: [paragraph] }]
  }

  function dated(date: string | undefined): string {
    return date === undefined || date === '' ? '' : day(voice, date)
  }
}

/** Each condition with who sees to it and by when, as wide as the page. */
export function conditionTable(conditions: readonly AgreedCondition[], voice: Voice): Block {
  return {
    kind: 'wide',
    blocks: [
      {
        kind: 'table',
        summary: voice.say('print:decision.conditionsSummary'),
        columns: [{ share: 6 }, { share: 2.4 }, { share: 2 }],
        head: ['condition', 'who', 'by'].map((key) => voice.say(`print:decision.${key}`)),
        rows: conditions.map(({ text, who, by }): readonly Cell[] => [
          { words: text },
          { words: who },
          { words: day(voice, by) },
        ]),
      },
    ],
  }
}

function conditionBlocks(decision: Decision, voice: Voice): readonly Block[] {
  const conditions = writtenConditions(decision)
  if (conditions.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: voice.say('print:decision.conditions'), anchor: 'conditions' },
    conditionTable(conditions, voice),
  ]
}

function actionTable(actions: Report['actions'], voice: Voice): Block {
  const head = ['action', 'who', 'by', 'document'].map((key) => voice.say(`print:decision.${key}`))
  return {
    kind: 'wide',
    blocks: [
      {
        kind: 'table',
        summary: voice.say('print:decision.actionsSummary'),
        columns: [{ share: 5 }, { share: 2.2 }, { share: 2 }, { share: 2 }],
        head,
        rows: actions.map((action) => [
          ...actionCells(action, voice),
          {
            words:
              action.document === null
                ? voice.say('print:none')
                : voice.say(`instrument:document.${action.document}.name`),
          },
        ]),
      },
    ],
  }
}

/** What, who and by when, as the cells of a row; what is done has its mark and the word. */
export function actionCells({ text, owner, due, done }: Action, voice: Voice): readonly Cell[] {
  return [
    { words: done ? `✓ ${text} (${voice.say('print:decision.done')})` : text },
    { words: owner },
    { words: day(voice, due) },
  ]
}
