import type { Report, ReportedGate } from '@/domain/report/report'
import type { Skip } from '@/domain/scoring/evaluation'
import type { Block, Cell } from '../block'
import { gateSign } from '../signs'
import { gateName, phaseName, statement, type Voice } from '../voice'

/** The key questions with their state. */
export function gateBlocks({ gates }: Report, voice: Voice): readonly Block[] {
  if (gates.length === 0) return [{ kind: 'paragraph', words: voice.say('print:gates.none') }]
  return [
    { kind: 'paragraph', words: voice.say('print:gates.intro'), withNext: true },
    gateTable(
      gates.map((gate) => gateRow(gate, voice)),
      voice,
    ),
  ]
}

/** A table of key questions, each with what it states and how it stands. */
export function gateTable(rows: readonly (readonly Cell[])[], voice: Voice): Block {
  return {
    kind: 'wide',
    blocks: [
      {
        kind: 'table',
        summary: voice.say('print:gates.summary'),
        columns: [{ share: 2.2 }, { share: 4.9 }, { share: 2.5 }],
        head: ['question', 'statement', 'state'].map((key) => voice.say(`print:gates.${key}`)),
        rows,
      },
    ],
  }
}

/** The steps that were skipped, hard ones and shaky ones. */
export function skipBlocks({ evaluation }: Report, voice: Voice): readonly Block[] {
  if (evaluation.skips.length === 0) return [{ kind: 'paragraph', words: voice.say('print:skips.none') }]
  return [
    { kind: 'paragraph', words: voice.say('print:skips.intro') },
    ...evaluation.skips.map((skip): Block => ({
      kind: 'labelled',
      label: voice.say(`instrument:skip.${skip.kind}`),
      blocks: [{ kind: 'paragraph', words: skipLine(skip, voice) }],
    })),
  ]
}

function gateRow({ gate, question, state, stop, note }: ReportedGate, voice: Voice): readonly Cell[] {
  const extra = [
    ...(stop ? [voice.say('print:gates.stop')] : []),
    ...(state === 'na' && note.trim() !== '' ? [voice.say('print:gates.note', { note: note.trim() })] : []),
  ]
  return [
    { words: gateName(voice, gate) },
    {
      words: [
        { text: statement(voice, question) },
        ...extra.map((text) => ({ text: `\n${text}`, ink: 'quiet' as const })),
      ],
    },
    { words: voice.say(`instrument:gateState.${state}`), sign: gateSign(state, 9) },
  ]
}

function skipLine({ from, to, gap, certain }: Skip, voice: Voice): string {
  const certainty = voice.say(`instrument:skip.${certain ? 'certain' : 'possible'}`)
  return voice.say('print:skips.line', { from: phaseName(voice, from), to: phaseName(voice, to), gap, certainty })
}
