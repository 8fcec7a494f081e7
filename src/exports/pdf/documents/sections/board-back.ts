import type { Report, ReportedGate } from '@/domain/report/report'
import type { Block } from '../../layout/block'
import type { Amount } from '../amount'
import { gateSign } from '../signs'
import { day, type Voice } from '../voice'
import { toldParts } from './decision'

/** The key questions in two columns, each with its sign and its state. */
export function keyQuestionColumns({ gates }: Report, amount: Amount, voice: Voice): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: voice.say('print:board.keyQuestions'), anchor: 'gates' }
  if (gates.length === 0) return [heading, { kind: 'paragraph', words: voice.say('print:board.noKeyQuestions') }]
  const half = Math.ceil(gates.length / 2)
  return [
    heading,
    {
      kind: 'beside',
      gap: 24,
      columns: [gates.slice(0, half), gates.slice(half)].map((column) => ({
        share: 1,
        blocks: column.map((gate) => keyQuestion(gate, amount, voice)),
      })),
    },
  ]
}

/** The advices after the first three, and what stands strong. */
export function adviceColumn({ advice }: Report, amount: Amount, voice: Voice): readonly Block[] {
  const further = advice.actions.slice(3)
  return [
    ...titles('advice', further),
    ...titles('strengths', advice.strengths),
    ...(further.length + advice.strengths.length === 0 && advice.actions.length === 0
      ? [heading('advice'), { kind: 'paragraph', words: voice.say('print:board.noSteps') } as const]
      : []),
  ]

  function titles(key: 'advice' | 'strengths', advices: Report['advice']['actions']): readonly Block[] {
    if (advices.length === 0) return []
    return [heading(key), { kind: 'list', items: advices.map(({ title }) => voice.of(title)), most: amount.lines }]
  }

  function heading(key: 'advice' | 'strengths'): Block {
    return { kind: 'heading', level: 1, text: voice.say(`print:board.${key}`), anchor: key }
  }
}

/** What was decided, why, by whom, and under which conditions. */
export function decisionColumn({ decision, signal }: Report, amount: Amount, voice: Voice): readonly Block[] {
  const told = toldParts(decision, signal, voice, amount.own)
  const conditions = (decision.conditions ?? []).filter(({ text }) => text.trim() !== '')
  const shown = conditions.slice(0, amount.items)
  const more = conditions.length - shown.length
  return [
    { kind: 'heading', level: 1, text: voice.say('print:board.decision'), anchor: 'decision' },
    ...(told.length + conditions.length === 0
      ? [{ kind: 'paragraph', words: voice.say('print:board.noDecision') } as const]
      : told),
    ...(shown.length === 0
      ? []
      : [
          { kind: 'paragraph', words: voice.say('print:board.conditions'), style: 'label', withNext: true } as const,
          {
            kind: 'list',
            items: shown.map(({ text, who, by }) =>
              [text, who, by === '' ? '' : day(voice, by)].filter(filled).join(' · '),
            ),
            most: amount.lines,
          } as const,
        ]),
    ...(more === 0
      ? []
      : [{ kind: 'paragraph', words: voice.say('print:more', { count: more }), style: 'small' } as const]),
  ]
}

function keyQuestion({ gate, state }: ReportedGate, amount: Amount, voice: Voice): Block {
  const short = voice.say(`instrument:gate.${gate}.short`)
  return {
    kind: 'paragraph',
    words: [
      { text: `${short.charAt(0).toLocaleUpperCase()}${short.slice(1)}: `, weight: 'bold' },
      { text: voice.say(`instrument:gateState.${state}`).toLocaleLowerCase() },
    ],
    sign: gateSign(state, 9),
    most: Math.max(2, amount.lines),
  }
}

function filled(text: string): boolean {
  return text.trim() !== ''
}
