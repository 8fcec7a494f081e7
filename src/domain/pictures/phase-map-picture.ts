import { say } from '../message'
import { PHASES, numberOf, type Phase } from '../instrument/axes'
import { phaseName } from '../report/phase-strength'
import type { RoomReport } from '../room/room-report'
import type { Drawing, Mark, PictureTable } from './drawing'
import { disc, point, stroke, text } from './marks'
import { MAP_MEASURES, mapBar, type MapLayout, type MapMeasures } from './phase-map-bars'
import { phaseRows, type PhaseRow, type Pictured } from './phase-row'
import { phasesAlt } from './phases-alt'
import { placeText, scoreCell } from './picture-words'

/** More dots than this in a row would not be counted: then one dot and a number. */
const MOST_DOTS = 15

type Positions = RoomReport['positions']

/** The five phases, in each one bar as long as its score with what the open answers could still make of it, and a dot for whoever placed the partnership there. Source: instrument E.4. */
export function phaseMapPicture(pictured: Pictured, positions: Positions, layout: MapLayout = 'wide'): Drawing {
  const measures = MAP_MEASURES[layout]
  const rows = phaseRows(pictured)
  return {
    width: measures.width,
    height: measures.pitch * PHASES.length + 8,
    shapes: rows.flatMap((row, place) => [
      ...heading(row, place * measures.pitch, measures, layout),
      ...dots(positions?.phases[row.phase] ?? 0, place * measures.pitch, measures, layout),
      ...mapBar(row, place * measures.pitch, measures),
    ]),
    title: say('pictures:map.title'),
    alt: phasesAlt(pictured, rows),
    table: mapTable(rows, positions),
  }
}

function heading(
  { phase, standing }: PhaseRow,
  top: number,
  measures: MapMeasures,
  layout: MapLayout,
): readonly Mark[] {
  const radius = layout === 'wide' ? 19 : 12
  const y = top + measures.nameY - measures.name * 0.35
  return [
    disc(point(radius + 1, y), radius, { stroke: stroke('ink', 2) }),
    text(placeText(phase), point(radius + 1, y + measures.name * 0.35), {
      size: measures.name * 0.9,
      anchor: 'middle',
      weight: 'bold',
    }),
    text(phaseName(phase), point(measures.namesX, top + measures.nameY), {
      size: measures.name,
      weight: 'bold',
      ink: standing === 'shown' ? 'ink' : 'quiet',
    }),
  ]
}

function dots(
  count: number,
  top: number,
  { namesX, nameY, small, width }: MapMeasures,
  layout: MapLayout,
): readonly Mark[] {
  if (count === 0) return []
  const shown = count > MOST_DOTS ? 1 : count
  const wide = layout === 'wide'
  const y = top + nameY + (wide ? 24 : -small * 0.35)
  const [first, step] = wide ? [namesX + 7, 17] : [width - 6, -11]
  const marks = Array.from({ length: shown }, (_, place) =>
    disc(point(first + place * step, y), wide ? 6.5 : 4, { fill: { ink: 'accent', pattern: 'solid' } }),
  )
  if (shown === count) return marks
  const number = say('pictures:map.times', { count })
  return [
    ...marks,
    text(number, point(first + step * 0.9, y + small * 0.35), {
      size: small,
      ink: 'quiet',
      anchor: wide ? 'start' : 'end',
    }),
  ]
}

function mapTable(rows: readonly PhaseRow[], positions: Positions): PictureTable {
  const here = (phase: Phase) => (positions === null ? [] : [say('pictures:place', { place: positions.phases[phase] })])
  return {
    caption: say('pictures:map.title'),
    head: [
      say('pictures:head.phase'),
      say('pictures:head.score'),
      say('pictures:head.answered'),
      ...(positions === null ? [] : [say('pictures:map.here')]),
    ],
    rows: [...rows]
      .sort((a, b) => numberOf(a.phase) - numberOf(b.phase))
      .map((row) => [
        phaseName(row.phase),
        row.standing === 'unopened' ? say('pictures:cell.none') : scoreCell(row.score, row.standing === 'shown'),
        row.standing === 'unopened'
          ? say('pictures:cell.none')
          : say('pictures:cell.answered', { answered: row.score.coverage.answered, of: row.score.coverage.of }),
        ...here(row.phase),
      ]),
  }
}
