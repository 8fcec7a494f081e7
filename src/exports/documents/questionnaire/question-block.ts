import { nameOf, type Stop } from '@/domain/answers/journey'
import type { QuestionId } from '@/domain/answers/answer'
import { LEVELS } from '@/domain/instrument/scale'
import { textWidth } from '@/domain/pictures/text-width'
import { PAPER_CHOICES } from '@/domain/workshop/paper-sheet'
import type { Block, Piece } from '../block'
import { statement, type Voice } from '../voice'
import { ROOM_FOR_KEYS, tickBox, writingLines } from './tick-boxes'

/** Width of the column of numbers, in points. */
const NUMBERS = 32

/** What each level means, to have at hand on every page. */
export function scaleKey(voice: Voice): readonly Block[] {
  const words = PAPER_CHOICES.flatMap((choice): readonly Piece[] => [
    { text: `${voice.say(`instrument:scale.level.${choice}.label`)}: `, weight: 'bold' },
    { text: `${voice.say(`instrument:scale.level.${choice}.anchor`)} ` },
  ])
  return [{ kind: 'paragraph', words, style: 'small' }, { kind: 'rule' }, { kind: 'gap', height: 4 }]
}

/** The heading over the questions of one screen of the journey. */
export function stopName(voice: Voice, stop: Stop): string {
  if (stop.kind === 'module') return voice.of(nameOf(stop))
  return voice.say(`wizard:questions.heading.${stop.theme}`, {
    phase: voice.say(`instrument:phase.${stop.phase}.name`),
  })
}

/** The keys of a paper form of a workshop, or those of the questions of a dossier: there only the levels have one. */
export type Keys = 'workshop' | 'dossier'

/** A statement with its number, boxes for the seven choices with their keys, and room for a note; never over two pages. */
export function questionBlock(
  voice: Voice,
  { id, number, keys }: { readonly id: QuestionId; readonly number: number; readonly keys: Keys },
): Block {
  const words = PAPER_CHOICES.map((choice) => voice.say(`instrument:scale.level.${choice}.label`))
  const most = keys === 'workshop' ? PAPER_CHOICES.length : LEVELS.length
  const boxes: Block = {
    kind: 'beside',
    gap: 3,
    columns: words.map((word, index) => ({
      share: shareOf(word),
      blocks: [tickBox(word, { key: index < most ? index + 1 : null, style: 'small' })],
    })),
  }
  return {
    kind: 'together',
    blocks: [
      { kind: 'gap', height: 6 },
      {
        kind: 'ledger',
        labels: NUMBERS,
        blocks: [
          {
            kind: 'labelled',
            label: String(number),
            blocks: [
              { kind: 'paragraph', words: statement(voice, id), style: 'strong', withNext: true },
              ROOM_FOR_KEYS,
              boxes,
              ...noteLines(voice),
            ],
          },
        ],
      },
    ],
  }
}

/** Two lines to write on, the first of them after what is asked. */
function noteLines(voice: Voice): readonly Block[] {
  const label: Block = { kind: 'paragraph', words: voice.say('form:note'), style: 'small' }
  return [
    {
      kind: 'beside',
      gap: 6,
      columns: [
        { share: textWidth(voice.say('form:note'), SMALL), blocks: [label] },
        { share: LINE_AFTER, blocks: writingLines(1, 0) },
      ],
    },
    { kind: 'gap', height: 5 },
    // In a column: a rule by itself runs under the number too.
    { kind: 'beside', gap: 0, columns: [{ share: 1, blocks: writingLines(1, 0) }] },
  ]
}

/** A share for a box and its longest line, in points: more than one word may stand on two lines. */
function shareOf(label: string): number {
  const words = label.split(' ')
  const halves = words.map((_, cut) => [words.slice(0, cut + 1).join(' '), words.slice(cut + 1).join(' ')])
  const widths = halves.map((lines) => Math.max(...lines.map((line) => textWidth(line, SMALL))))
  const whole = textWidth(label, SMALL)
  return BOX_AND_INSET + (whole <= STAYS_WHOLE ? whole : Math.min(...widths))
}

/** The size of small text in a form, and what its box takes before it, in points. */
const SMALL = 10
const BOX_AND_INSET = 18
const STAYS_WHOLE = 50
/** What is left of the column after what is asked. */
const LINE_AFTER = 330
