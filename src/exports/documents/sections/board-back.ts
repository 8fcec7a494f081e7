import type { Report, ReportedGate } from '@/domain/report/report'
import type { Block, Words } from '../block'
import type { Amount } from '../amount'
import { gateSign } from '../signs'
import { day, gateName, type Voice } from '../voice'
import { andMore } from './and-more'
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

/** The advices after the first three, and what stands strong, each with why. */
export function adviceColumns({ advice }: Report, amount: Amount, voice: Voice): readonly Block[] {
  const columns = [listed('advice', advice.actions.slice(3)), listed('strengths', advice.strengths)]
  const filled = columns.filter((blocks) => blocks.length > 0)
  return filled.length === 0
    ? []
    : [{ kind: 'beside', gap: 24, columns: filled.map((blocks) => ({ share: 1, blocks })) }]

  function listed(key: 'advice' | 'strengths', advices: Report['advice']['actions']): readonly Block[] {
    if (advices.length === 0) return []
    const items = advices.slice(0, amount.items).map(({ title, why }): Words => {
      const named = { text: voice.of(title), weight: 'bold' } as const
      return amount.why ? [named, { text: `\n${voice.of(why)}` }] : [named]
    })
    return [
      { kind: 'heading', level: 1, text: voice.say(`print:board.${key}`), anchor: key },
      { kind: 'list', items, most: amount.lines },
      ...andMore(advices.length - items.length, voice),
    ]
  }
}

/** What was decided, why, by whom, under which conditions, and what will be done. */
export function decisionLedger({ decision, signal, actions }: Report, amount: Amount, voice: Voice): readonly Block[] {
  const conditions = (decision.conditions ?? []).map(({ text, who, by }) => [text, who, dated(by)])
  const agreed = actions.map(({ text, owner, due, done }) => [done ? `✓ ${text}` : text, owner, dated(due)])
  const told = [
    ...toldParts(decision, signal, voice, amount.own),
    ...listed('conditions', conditions),
    ...listed('actions', agreed),
  ]
  return [
    { kind: 'heading', level: 1, text: voice.say('print:board.decision'), anchor: 'decision' },
    ...(told.length === 0 ? [{ kind: 'paragraph', words: voice.say('print:board.noDecision') } as const] : []),
    { kind: 'ledger', labels: 118, blocks: told },
  ]

  function dated(date: string): string {
    return date === '' ? '' : day(voice, date)
  }

  function listed(key: 'conditions' | 'actions', rows: readonly (readonly string[])[]): readonly Block[] {
    const filled = rows.filter(([text = '']) => text.trim() !== '')
    if (filled.length === 0) return []
    const shown = filled.slice(0, amount.items).map(([text = '', ...more]): Words => {
      const rest = more.filter((cell) => cell.trim() !== '').join(', ')
      return [{ text: `${text.trim()} ` }, { text: rest, ink: 'quiet' }]
    })
    const list: Block = { kind: 'list', items: shown, most: amount.lines }
    const blocks = [list, ...andMore(filled.length - shown.length, voice)]
    return [{ kind: 'labelled', label: voice.say(`print:decision.${key}`), blocks }]
  }
}

function keyQuestion({ gate, state }: ReportedGate, amount: Amount, voice: Voice): Block {
  return {
    kind: 'paragraph',
    words: [
      { text: `${gateName(voice, gate)}: `, weight: 'bold' },
      { text: voice.say(`instrument:gateState.${state}`).toLowerCase() },
    ],
    sign: gateSign(state, 9),
    most: Math.max(2, amount.lines),
  }
}
