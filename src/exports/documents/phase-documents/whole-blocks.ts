import type { Action } from '@/domain/answers/decision'
import type { Filled } from '@/domain/documents/phase-document'
import type { Block } from '../block'
import { actionCells, conditionTable, toldParts } from '../sections/decision'
import { skipBlocks } from '../sections/gates'
import { phasesTable } from '../sections/pictures'
import { statement, type Voice } from '../voice'
import type { Scene } from './scene'

/** What takes more than a line: open questions, scores, the decision, conditions and actions. */
export function wholeBlocks(one: Filled, { report, voice }: Scene): readonly Block[] {
  switch (one.kind) {
    case 'blind-spots':
      return [
        { kind: 'paragraph', words: voice.say('documents:blindSpots'), withNext: true },
        { kind: 'list', items: one.questions.map((question) => statement(voice, question)) },
      ]
    case 'scores':
      return [
        {
          kind: 'together',
          blocks: [
            { kind: 'paragraph', words: voice.say('documents:scores', { date: report.startedAt }) },
            { kind: 'wide', blocks: [phasesTable(report, voice)] },
          ],
        },
        ...(report.evaluation.skips.length === 0 ? [] : skipBlocks(report, voice)),
      ]
    case 'decision':
      return toldParts(one.decision, report.signal, voice)
    case 'conditions':
      return titled(voice.say('documents:conditions'), conditionTable(one.conditions, voice))
    case 'actions':
      return titled(voice.say('documents:actions'), actionTable(one.actions, voice))
    case 'answer':
    case 'context':
    case 'action':
    case 'review':
      return []
  }
}

function titled(words: string, table: Block): readonly Block[] {
  return [{ kind: 'wide', blocks: [{ kind: 'paragraph', words, style: 'strong', withNext: true }, table] }]
}

function actionTable(actions: readonly Action[], voice: Voice): Block {
  return {
    kind: 'table',
    summary: voice.say('documents:actionsSummary'),
    columns: [{ share: 5 }, { share: 2.6 }, { share: 2 }],
    head: ['action', 'who', 'by'].map((key) => voice.say(`print:decision.${key}`)),
    rows: actions.map((action) => actionCells(action, voice)),
  }
}
