import { beamPicture } from '@/domain/pictures/beam-picture'
import { phasesPicture } from '@/domain/pictures/phases-picture'
import type { Report } from '@/domain/report/report'
import type { Block } from '../block'
import type { Amount } from '../amount'
import { signalSign } from '../signs'
import { worded, type Voice } from '../voice'
import { andMore } from './and-more'
import { phasesReading } from './pictures'

/** The signal with its sign, its sentence and how sure it is; the beam beside it. */
export function signalPanel(report: Report, amount: Amount, voice: Voice): Block {
  const { signal } = report
  const certainty = [
    { text: `${voice.say('print:board.certainty')} `, weight: 'bold' },
    { text: voice.of(signal.certainty) },
  ] as const
  const said: readonly Block[] = [
    { kind: 'paragraph', words: voice.of(signal.label), style: 'signal', sign: signalSign(signal.signal, 19) },
    { kind: 'paragraph', words: voice.of(signal.sentence), style: 'lead', most: amount.sentence },
    { kind: 'paragraph', words: certainty, most: amount.sentence },
  ]
  const beam: Block = { kind: 'figure', drawing: worded(voice, beamPicture(report)), width: amount.beam }
  return {
    kind: 'panel',
    blocks: [
      {
        kind: 'beside',
        gap: 18,
        columns: [
          { share: 62, blocks: said },
          { share: 38, blocks: [beam] },
        ],
      },
    ],
  }
}

/** What must be settled, and why; only the reasons when nothing must. */
export function conditionsAndReasons({ signal }: Report, amount: Amount, voice: Voice): Block {
  const conditions = listed(
    'conditions',
    voice.of(signal.conditionsTitle),
    signal.conditions.map(voice.of),
    amount,
    voice,
  )
  const reasons = listed('reasons', voice.say('print:board.reasons'), signal.reasons.map(voice.of), amount, voice)
  return {
    kind: 'beside',
    gap: 24,
    columns: [conditions, reasons].filter((blocks) => blocks.length > 0).map((blocks) => ({ share: 1, blocks })),
  }
}

/** The five phases, for who has never seen the tool. */
export function phasesBlocks(report: Report, amount: Amount, voice: Voice): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: voice.say('print:board.picture'), anchor: 'picture' },
    phasesReading(voice),
    { kind: 'figure', drawing: worded(voice, phasesPicture(report)), width: amount.phases, align: 'start' },
  ]
}

/** Three actions beside each other, each with its first step. */
export function firstSteps({ advice }: Report, amount: Amount, voice: Voice): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: voice.say('print:board.steps'), anchor: 'steps' }
  const first = advice.actions.slice(0, 3)
  if (first.length === 0) return [heading, { kind: 'paragraph', words: voice.say('print:board.noSteps') }]
  const columns = first.map(({ title, steps }, index) => ({
    share: 1,
    blocks: [
      {
        kind: 'paragraph',
        words: [{ text: `${index + 1}  `, ink: 'brand' }, { text: voice.of(title) }],
        style: 'strong',
        most: amount.lines,
      } as const,
      ...steps
        .slice(0, first.length === 1 ? steps.length : 1)
        .map((step): Block => ({ kind: 'paragraph', words: voice.of(step), most: amount.lines })),
    ],
  }))
  return [heading, { kind: 'beside', gap: 20, columns }]
}

/** A heading with a list, no longer than there is room for; says how many are left out. */
function listed(
  anchor: string,
  text: string,
  items: readonly string[],
  amount: Amount,
  voice: Voice,
): readonly Block[] {
  if (items.length === 0) return []
  const shown = items.slice(0, amount.items)
  return [
    { kind: 'heading', level: 1, text, anchor },
    { kind: 'list', items: shown, most: amount.lines },
    ...andMore(items.length - shown.length, voice),
  ]
}
