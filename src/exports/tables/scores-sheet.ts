import { MOVEMENTS, THEMES } from '@/domain/instrument/axes'
import type { Report } from '@/domain/report/report'
import type { Coverage, Evaluation, Interval, ModuleScore, PhaseScore } from '@/domain/scoring/evaluation'
import { phaseName, type Voice } from '../documents/voice'
import { sheetOf, type ColumnOf, type Sheet } from './sheet'

/** One number with what belongs to it; what is left out is an empty cell. */
interface Row {
  readonly part: string
  readonly name: string
  readonly counts?: 'counted' | 'preview' | 'extra'
  readonly depth?: number | null
  readonly progress?: number | null
  readonly interval?: Interval
  readonly coverage?: Coverage
  readonly balance?: string | null
  readonly band?: string | null
  readonly confidence?: string
  readonly explanation?: string
}

/** The signal and every number of a round: the whole, the phases, the themes, the movements and the extra questions. */
export function scoresSheet({ evaluation, signal }: Report, voice: Voice): Sheet {
  const { of } = voice
  const part = (key: string) => voice.say(`sheets:part.${key}`)
  const rows: readonly Row[] = [
    { part: part('signal'), name: of(signal.label), explanation: of(signal.sentence) },
    { part: part('certainty'), name: '', explanation: of(signal.certainty) },
    { part: part('overall'), ...overallRow(evaluation, voice) },
    ...evaluation.phases.map((phase): Row => ({ part: part('phase'), ...phaseRow(phase, voice) })),
    ...THEMES.map((theme): Row => ({
      part: part('theme'),
      name: voice.say(`instrument:theme.${theme}.name`),
      interval: toShow(evaluation.themes[theme], evaluation.overallShown),
    })),
    ...MOVEMENTS.map((movement): Row => ({
      part: part('movement'),
      name: voice.say(`instrument:movement.${movement}.name`),
      interval: toShow(evaluation.movements[movement], evaluation.overallShown),
    })),
    ...evaluation.modules.map((module): Row => ({ part: part('module'), ...moduleRow(module, voice) })),
  ]
  return sheetOf('scores', COLUMNS, rows, voice)
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  { key: 'part', kind: 'text', width: 14, cell: ({ part }) => part },
  { key: 'partName', kind: 'text', width: 26, cell: ({ name }) => name },
  {
    key: 'counts',
    kind: 'text',
    width: 13,
    cell: ({ counts }, voice) => (counts === undefined ? null : voice.say(`sheets:counts.${counts}`)),
  },
  { key: 'D', heading: 'instrument:movement.D.name', kind: 'score', width: 14, cell: ({ depth }) => depth ?? null },
  {
    key: 'P',
    heading: 'instrument:movement.P.name',
    kind: 'score',
    width: 15,
    cell: ({ progress }) => progress ?? null,
  },
  { key: 'score', kind: 'score', width: 10, cell: ({ interval }) => interval?.score ?? null },
  { key: 'low', kind: 'score', width: 12, cell: ({ interval }) => interval?.lo ?? null },
  { key: 'high', kind: 'score', width: 12, cell: ({ interval }) => interval?.hi ?? null },
  { key: 'answered', kind: 'whole', width: 15, cell: ({ coverage }) => coverage?.answered ?? null },
  { key: 'of', kind: 'whole', width: 10, cell: ({ coverage }) => coverage?.of ?? null },
  { key: 'coverage', kind: 'score', width: 12, cell: ({ coverage }) => coverage?.pct ?? null },
  { key: 'balance', kind: 'text', width: 25, cell: ({ balance }) => balance ?? null },
  { key: 'band', kind: 'text', width: 14, cell: ({ band }) => band ?? null },
  { key: 'confidence', kind: 'text', width: 19, cell: ({ confidence }) => confidence ?? null },
  { key: 'explanation', kind: 'text', width: 60, cell: ({ explanation }) => explanation ?? null },
]

function overallRow(evaluation: Evaluation, voice: Voice): Omit<Row, 'part'> {
  const { overall, overallShown, overallBand, balance, coverage, confidence } = evaluation
  return {
    name: voice.say('sheets:overall'),
    interval: toShow(overall, overallShown),
    coverage,
    balance: overallShown && balance !== null ? voice.say(`instrument:balance.${balance.id}`) : null,
    band: bandName(overallBand, voice),
    confidence: voice.say(`instrument:confidence.${confidence}`),
  }
}

function phaseRow(score: PhaseScore, voice: Voice): Omit<Row, 'part'> {
  const { phase, preview, depth, progress, shown, coverage, balance, band, confidence } = score
  return {
    name: phaseName(voice, phase),
    counts: preview ? 'preview' : 'counted',
    depth: shown ? depth : null,
    progress: shown ? progress : null,
    interval: toShow(score, shown),
    coverage,
    balance: shown && balance !== null ? voice.say(`instrument:balance.${balance.id}`) : null,
    band: bandName(band, voice),
    confidence: voice.say(`instrument:confidence.${confidence}`),
  }
}

function moduleRow({ module, score, coverage }: ModuleScore, voice: Voice): Omit<Row, 'part'> {
  const name = voice.say(`instrument:module.${module}.name`)
  return { name, counts: 'extra', interval: { score, lo: null, hi: null }, coverage }
}

/** A number that would promise too much stays away here too; what it can still become may be told. */
function toShow({ score, lo, hi }: Interval, shown: boolean): Interval {
  return { score: shown ? score : null, lo, hi }
}

function bandName(band: PhaseScore['band'], voice: Voice): string | null {
  return band === null ? null : voice.say(`instrument:band.${band}`)
}
