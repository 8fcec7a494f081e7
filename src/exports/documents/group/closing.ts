import { writtenConditions } from '@/domain/answers/written-conditions'
import type { RoomReport } from '@/domain/room/room-report'
import type { Block } from '../block'
import { actionBlocks, conditionTable } from '../sections/decision'
import { day, type Voice } from '../voice'

/** What was agreed: who goes on and under which conditions, who does what, and when the room looks again. */
export function closingBlocks({ decisions, report }: RoomReport, voice: Voice): readonly Block[] {
  const { decision } = report
  const conditions = writtenConditions(decision)
  const review = decision.reviewOn ?? ''
  return [
    ...partnerBlocks(decisions, voice),
    ...(conditions.length === 0 ? [] : [heading('conditions', voice), conditionTable(conditions, voice)]),
    heading('actions', voice),
    ...actionBlocks(report, voice),
    heading('next', voice),
    {
      kind: 'paragraph',
      words:
        review === ''
          ? voice.say('group:closing.noNext')
          : voice.say('group:closing.nextOn', { day: day(voice, review) }),
    },
  ]
}

function partnerBlocks(decisions: RoomReport['decisions'], voice: Voice): readonly Block[] {
  const told = decisions.filter(({ decision: { verdict, words = '' } }) => verdict !== undefined || words.trim() !== '')
  if (told.length === 0) return [{ kind: 'paragraph', words: voice.say('group:closing.noDecisions') }]
  return [
    {
      kind: 'wide',
      blocks: [
        {
          kind: 'table',
          summary: voice.say('group:closing.decisionsSummary'),
          columns: [{ share: 3 }, { share: 3 }, { share: 5 }],
          head: ['partner', 'decides', 'words'].map((key) => voice.say(`group:closing.${key}`)),
          rows: told.map(({ organisation, decision: { verdict, words = '' } }) => [
            { words: organisation.name },
            { words: verdict === undefined ? voice.say('print:none') : voice.say(`room:verdict.${verdict}`) },
            { words: words.trim() },
          ]),
        },
      ],
    },
  ]
}

function heading(name: 'conditions' | 'actions' | 'next', voice: Voice): Block {
  return { kind: 'heading', level: 2, text: voice.say(`group:closing.${name}`), anchor: `closing-${name}` }
}
