import { MOVEMENTS, THEMES } from '@/domain/instrument/axes'
import type { Drawing } from '@/domain/pictures/drawing'
import { beamPicture } from '@/domain/pictures/beam-picture'
import type { Pictured } from '@/domain/pictures/phase-row'
import { phasesPicture } from '@/domain/pictures/phases-picture'
import { quadrantPicture } from '@/domain/pictures/quadrant-picture'
import type { Report } from '@/domain/report/report'
import type { Interval } from '@/domain/scoring/evaluation'
import type { Block, Cell } from '../block'
import { worded, type Voice } from '../voice'

/** The three pictures of the balance, each with every number that it shows. */
export function pictureBlocks(report: Report, voice: Voice): readonly Block[] {
  return [
    {
      kind: 'wide',
      blocks: [
        phasesReading(voice),
        heading('beam', voice),
        ...weighed(beamPicture(report), voice),
        heading('phases', voice),
        { kind: 'figure', drawing: worded(voice, phasesPicture(report)), width: Infinity },
        phasesTable(report, voice),
        heading('quadrant', voice),
        { kind: 'figure', drawing: worded(voice, quadrantPicture(report)), width: 270 },
        ...placesTable(report, voice),
        heading('themes', voice),
        { kind: 'paragraph', words: voice.say('print:pictures.themesIntro'), withNext: true },
        partsTable(report, voice),
      ],
    },
  ]
}

/** The table behind the picture of the phases, on the shares that its words need. */
export function phasesTable(pictured: Pictured, voice: Voice): Block {
  return pictureTable(phasesPicture(pictured), voice, [1.9, 1.8, 1.9, 2.2, 0.95, 2.1, 1.2])
}

/** The places of the phases; nothing when there is none. */
function placesTable(report: Report, voice: Voice): readonly Block[] {
  const drawing = quadrantPicture(report)
  return drawing.table.rows.length === 0 ? [] : [pictureTable(drawing, voice)]
}

/** How to read the picture of the phases, for who sees it first. */
export function phasesReading(voice: Voice): Block {
  const words = `${voice.say('instrument:model.movements')} ${voice.say('print:pictures.reading')}`
  return { kind: 'paragraph', words, style: 'small', withNext: true }
}

/** The table behind a picture; `shares` are those of its first columns. */
function pictureTable({ table }: Drawing, voice: Voice, shares: readonly number[] = [2.2]): Block {
  return {
    kind: 'table',
    summary: voice.of(table.caption),
    columns: table.head.map((_, index) => ({ share: shares[index] ?? 1.6 })),
    head: table.head.map(voice.of),
    rows: table.rows.map((row) => row.map((cell) => ({ words: voice.of(cell) }))),
  }
}

function heading(name: 'beam' | 'phases' | 'quadrant' | 'themes', voice: Voice): Block {
  return { kind: 'heading', level: 2, text: voice.say(`print:pictures.${name}`), anchor: `picture-${name}` }
}

/** The beam with its numbers beside it. */
function weighed(drawing: Drawing, voice: Voice): readonly Block[] {
  return [
    {
      kind: 'beside',
      gap: 28,
      columns: [
        { share: 1, blocks: [{ kind: 'figure', drawing: worded(voice, drawing), width: 205 }] },
        { share: 1, blocks: [{ kind: 'gap', height: 18 }, pictureTable(drawing, voice, [1, 1.5])] },
      ],
    },
  ]
}

/** Themes, movements and the whole, over the phases in scope. */
function partsTable({ evaluation }: Report, voice: Voice): Block {
  const { themes, movements, overall, overallShown } = evaluation
  return {
    kind: 'table',
    summary: voice.say('print:pictures.themes'),
    columns: [{ share: 4 }, { share: 2, align: 'end' }, { share: 3, align: 'end' }],
    head: ['part', 'score', 'interval'].map((key) => voice.say(`print:pictures.${key}`)),
    rows: [
      ...THEMES.map((theme) => row(voice.say(`instrument:theme.${theme}.name`), themes[theme])),
      ...MOVEMENTS.map((movement) => row(voice.say(`instrument:movement.${movement}.name`), movements[movement])),
      row(voice.say('print:pictures.overall'), overall),
    ],
  }

  function row(name: string, { score, lo, hi }: Interval): readonly Cell[] {
    const shown = overallShown && score !== null
    const words =
      lo === null || hi === null || lo === hi
        ? voice.say('print:none')
        : voice.say('print:pictures.between', { lo, hi })
    return [
      { words: name },
      { words: shown ? voice.say('print:pictures.number', { score }) : voice.say('print:none') },
      { words },
    ]
  }
}
