import { say } from '../message'
import { phasesAlt } from './phases-alt'
import { phaseBars } from './phase-bars'
import { phasePath } from './phase-path'
import { markerOf, phaseRows, remarkOf, rowVerdict, type Pictured } from './phase-row'
import { hasBars, MEASURES, placeRows, SIZES, type Layout, type Measures, type RowPlace } from './phases-layout'
import { phasesTable } from './phases-table'
import { phaseName } from '../report/phase-strength'
import type { Drawing, Mark } from './drawing'
import { box, point, stroke, text } from './marks'
import { movementName, scoreText } from './picture-words'

/**
 * The five phases under each other, in each a bar of depth and a bar of progress that face each other as on a balance.
 * Wide for a page and paper, narrow for a phone.
 */
export function phasesPicture(report: Pictured, layout: Layout = 'wide'): Drawing {
  const measures = MEASURES[layout]
  const rows = phaseRows(report)
  const places = placeRows(rows, measures)
  const end = places.at(-1)?.bottom ?? measures.headHeight
  const scale = rows.some(hasBars) ? head(measures) : []
  return {
    width: measures.width,
    height: end + 8,
    shapes: [
      ...scale,
      ...phasePath(places, measures),
      ...places.flatMap((place) => [...words(place, measures), ...phaseBars(place, measures)]),
    ],
    title: say('pictures:phases.title'),
    alt: phasesAlt(report, rows),
    table: phasesTable(rows),
  }
}

/** The names of the movements over their arms, each with a sample of its fill, and the scale. */
function head({ axisX, arm }: Measures): readonly Mark[] {
  const y = 16
  const tick = (score: number, x: number) =>
    text(scoreText(score), point(x, y + 22), { size: 13, ink: 'quiet', anchor: 'middle' })
  return [
    text(movementName('D'), point(axisX - 27, y), { size: 15, ink: 'depth', anchor: 'end', weight: 'bold' }),
    box(point(axisX - 21, y - 11), 12, 12, { fill: { ink: 'depth', pattern: 'solid' }, stroke: stroke('depth', 1.5) }),
    box(point(axisX + 9, y - 11), 12, 12, {
      fill: { ink: 'progress', pattern: 'hatch' },
      stroke: stroke('progress', 1.5),
    }),
    text(movementName('P'), point(axisX + 27, y), { size: 15, ink: 'progress', weight: 'bold' }),
    ...[-1, -0.5, 0, 0.5, 1].map((part) => tick(Math.abs(part) * 100, axisX + part * arm)),
  ]
}

/** The name of the phase, under it who places the partnership there and what is remarkable, and the name of the balance. */
function words(place: RowPlace, measures: Measures): readonly Mark[] {
  const { row, nameY } = place
  const quiet = row.preview || row.standing !== 'shown'
  const name = {
    size: SIZES.name,
    weight: row.standing === 'unopened' ? 'regular' : 'bold',
    ink: quiet ? 'quiet' : 'ink',
  } as const
  const verdict = rowVerdict(row)
  return [
    text(phaseName(row.phase), point(measures.namesX, nameY), name),
    ...smallLines(place, measures),
    ...(verdict === null
      ? []
      : [
          text(verdict, point(measures.verdictX, place.verdictY), {
            size: SIZES.verdict,
            ink: quiet ? 'quiet' : 'ink',
          }),
        ]),
  ]
}

/** Under the name; on a phone beside each other. */
function smallLines({ row, nameY }: RowPlace, { layout, namesX, width }: Measures): readonly Mark[] {
  const lines = [markerOf(row), remarkOf(row)].flatMap((line) => (line === null ? [] : [line]))
  return lines.map((line, index) => {
    const beside = layout === 'narrow' && index > 0
    const at = beside ? point(width - 2, nameY + 19) : point(namesX, nameY + 19 * (index + 1))
    return text(line, at, { size: SIZES.small, ink: 'quiet', anchor: beside ? 'end' : 'start' })
  })
}
