import type { Ink, Mark } from './drawing'
import { disc, line, point, stroke, text } from './marks'
import { SIZES, type Measures, type RowPlace } from './phases-layout'
import { placeText } from './picture-words'

const RADIUS = 12

/** The path along the phases: a numbered disc each, joined in order; a gap and a dashed arc where a step was skipped. */
export function phasePath(places: readonly RowPlace[], measures: Measures): readonly Mark[] {
  const joints = places.slice(1).flatMap((to, index) => {
    const from = places[index]
    return from === undefined ? [] : joint(from, to, measures)
  })
  return [...joints, ...places.flatMap((place) => phaseDisc(place, measures))]
}

function joint(from: RowPlace, to: RowPlace, { discX }: Measures): readonly Mark[] {
  const [start, end] = [discY(from) + RADIUS, discY(to) - RADIUS]
  if (from.row.skip?.kind !== 'hard') {
    const ink = to.row.standing === 'unopened' ? 'line' : 'quiet'
    return [line(point(discX, start), point(discX, end), ink, 2)]
  }
  const bulge = discX - 22
  return [
    {
      kind: 'curve',
      from: point(discX - 9, start - 3),
      towards: [point(bulge, start + 10), point(bulge, end - 10)],
      to: point(discX - 9, end + 3),
      stroke: stroke('ink', 2, [4, 4]),
    },
  ]
}

/** Filled where the person places the partnership; a second ring where the answers point. */
function phaseDisc(place: RowPlace, { discX }: Measures): readonly Mark[] {
  const { row } = place
  const centre = point(discX, discY(place))
  const ink: Ink = row.standing === 'unopened' || row.preview ? 'quiet' : 'ink'
  const fill = { ink: row.declared ? 'ink' : 'surface', pattern: 'solid' } as const
  const style = { size: SIZES.small, anchor: 'middle', weight: 'bold', ink: row.declared ? 'surface' : ink } as const
  return [
    ...(row.calculated
      ? [disc(centre, RADIUS + 4, { fill: { ink: 'surface', pattern: 'solid' }, stroke: stroke('ink', 1.5) })]
      : []),
    disc(centre, RADIUS, { fill, stroke: stroke(row.declared ? 'ink' : ink, 1.5) }),
    text(placeText(row.phase), point(discX, centre.y + 4.7), style),
  ]
}

function discY({ nameY }: RowPlace): number {
  return nameY - 5
}
