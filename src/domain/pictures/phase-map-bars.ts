import { say, type Message } from '../message'
import type { Ink, Mark } from './drawing'
import { box, line, point, text } from './marks'
import type { PhaseRow } from './phase-row'
import { rangeText, scoreText } from './picture-words'
import { areEqual, whisker } from './whisker'

/** For a screen at the wall, or for a phone. */
export type MapLayout = 'wide' | 'narrow'

/** Measures of a layout. */
export interface MapMeasures {
  readonly width: number
  readonly pitch: number
  readonly namesX: number
  /** From the top of a row to the baseline of its name, and to the middle of its bar. */
  readonly nameY: number
  readonly barY: number
  readonly barX: number
  readonly length: number
  readonly bar: number
  readonly name: number
  readonly number: number
  readonly small: number
}

export const MAP_MEASURES: Record<MapLayout, MapMeasures> = {
  wide: {
    width: 1120,
    pitch: 84,
    namesX: 54,
    nameY: 36,
    barY: 40,
    barX: 336,
    length: 560,
    bar: 36,
    name: 23,
    number: 30,
    small: 18,
  },
  narrow: {
    width: 320,
    pitch: 76,
    namesX: 32,
    nameY: 22,
    barY: 46,
    barX: 2,
    length: 210,
    bar: 20,
    name: 16,
    number: 17,
    small: 13,
  },
}
/** The bar of a phase, its whisker and its number; in words where there is too little to show. */
export function mapBar(row: PhaseRow, top: number, measures: MapMeasures): readonly Mark[] {
  const { barX, length, bar: thick, number, small } = measures
  const y = top + measures.barY
  const at = (score: number) => barX + (score / 100) * length
  const track = line(point(barX, y + thick / 2), point(barX + length, y + thick / 2), 'line', 2)
  const beside = barX + length + (number > 20 ? 30 : 12)
  if (row.standing !== 'shown' && row.standing !== 'tooLittle') {
    const words = row.standing === 'unopened' ? 'map.notAsked' : row.standing
    return [track, text(say(`pictures:${words}`), point(barX + 6, y + 6), { size: small, ink: 'quiet' })]
  }
  const { lo, hi } = row.score
  const side = { movement: 'D', score: row.score.score, lo, hi, at, y } as const
  if (row.standing === 'tooLittle') {
    const words = text(say('pictures:tooLittle'), point(beside, y + small / 3), { size: small, ink: 'quiet' })
    return [track, ...whisker({ ...side, score: null }, 'paper'), words]
  }
  const ink: Ink = row.preview ? 'line' : 'quiet'
  const range = lo === null || hi === null || areEqual(lo, hi) ? null : rangeText(lo, hi)
  return [
    track,
    box(point(barX, y - thick / 2), (row.level / 100) * length, thick, { fill: { ink, pattern: 'solid' } }),
    ...whisker(side, row.preview ? 'pale' : 'solid'),
    text(scoreText(row.level), point(beside, y + number / 3), { size: number, weight: 'bold' }),
    ...lines(row, range).map((words, place, all) =>
      text(words, point(beside + number * 1.75, y + small * (0.35 + 1.2 * (place - (all.length - 1) / 2))), {
        size: small,
        ink: 'quiet',
      }),
    ),
  ]
}

/** Beside the number: its name, and between what the open answers leave it. */
function lines(
  { score, preview }: Extract<PhaseRow, { standing: 'shown' }>,
  range: Message | null,
): readonly Message[] {
  const name = preview
    ? [say('pictures:remark.preview')]
    : score.band === null
      ? []
      : [say(`instrument:band.${score.band}`)]
  return range === null ? name : [...name, range]
}
