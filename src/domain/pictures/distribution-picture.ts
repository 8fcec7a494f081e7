import { say } from '../message'
import { itemById } from '../instrument/lookup'
import type { QuestionId } from '../answers/answer'
import { LEVELS } from '../instrument/scale'
import { distributionAlt, distributionTable, levelCounts, levelName, type CountedSpread } from './distribution-words'
import type { Drawing, Fill, Mark } from './drawing'
import { box, line, point, stroke, text } from './marks'

/** Columns on a wide screen and on paper; rows on a phone. */
export type DistributionLayout = 'wide' | 'narrow'

/** From one column or row to the next. */
const PITCH = { wide: 188, narrow: 46 } as const
const WIDTH = { wide: 940, narrow: 320 } as const
/** The foot of the columns, and the axis of the rows. */
const FOOT = 312
const AXIS = 128
/** The longest column and row. */
const TALLEST = 250
const LONGEST = 150
const THICK = { wide: 128, narrow: 26 } as const
/** Up to this many, each participant is seen apart. */
const APART = 12

/**
 * How a group answered one question: how many at each of the five levels, and the middle of the group. In the ink of the
 * movement that the question belongs to.
 */
export function distributionPicture(
  spread: CountedSpread,
  question: QuestionId,
  layout: DistributionLayout = 'wide',
): Drawing {
  return {
    width: WIDTH[layout],
    height: layout === 'wide' ? 430 : PITCH.narrow * 5 + 36,
    shapes: layout === 'wide' ? columns(spread, question) : rows(spread, question),
    title: say('pictures:distribution.title'),
    alt: distributionAlt(spread),
    table: distributionTable(spread),
  }
}

function fillOf(question: QuestionId): Fill {
  const movement = itemById(question)?.movement
  if (movement === undefined) return { ink: 'quiet', pattern: 'solid' }
  return movement === 'D' ? { ink: 'depth', pattern: 'solid' } : { ink: 'progress', pattern: 'hatch' }
}

/** The middle of a column or a row; of a median between two levels, between them. */
function middleOf(level: number, layout: DistributionLayout): number {
  return PITCH[layout] * (level / 25 + 0.5)
}

function columns({ counts, median }: CountedSpread, question: QuestionId): readonly Mark[] {
  const fill = fillOf(question)
  const most = Math.max(1, ...counts)
  const unit = TALLEST / Math.max(most, 3)
  return [
    ...levelCounts(counts).flatMap(({ level, count }) => {
      const left = middleOf(level, 'wide') - THICK.wide / 2
      const top = FOOT - count * unit
      const style = { size: 32, anchor: 'middle', weight: count === 0 ? 'regular' : 'bold' } as const
      const number = text(say('pictures:place', { place: count }), point(middleOf(level, 'wide'), top - 12), {
        ...style,
        ink: count === 0 ? 'quiet' : 'ink',
      })
      if (count === 0) return [number]
      const cuts = most > APART ? [] : Array.from({ length: count - 1 }, (_, place) => top + (place + 1) * unit)
      return [
        box(point(left, top), THICK.wide, count * unit, { fill, stroke: stroke(fill.ink, 2) }),
        ...cuts.map((y) => line(point(left - 1, y), point(left + THICK.wide + 1, y), 'surface', 4)),
        number,
      ]
    }),
    line(point(0, FOOT), point(WIDTH.wide, FOOT), 'ink', 2.5),
    ...LEVELS.map((level) =>
      text(levelName(level), point(middleOf(level, 'wide'), FOOT + 36), { size: 25, anchor: 'middle' }),
    ),
    ...middleMark(middleOf(median, 'wide')),
  ]
}

const SOLID: Fill = { ink: 'ink', pattern: 'solid' }

/** Where the middle of the group lies, under the columns. */
function middleMark(x: number): readonly Mark[] {
  const name = say('pictures:distribution.middle')
  const style = { size: 23, anchor: 'middle', weight: 'bold' } as const
  const points = [point(x, FOOT + 54), point(x + 15, FOOT + 76), point(x - 15, FOOT + 76)]
  return [{ kind: 'polygon', points, fill: SOLID }, text(name, point(x, FOOT + 104), style)]
}

function rows({ counts, median }: CountedSpread, question: QuestionId): readonly Mark[] {
  const fill = fillOf(question)
  const unit = LONGEST / Math.max(3, ...counts)
  const y = middleOf(median, 'narrow')
  const points = [point(AXIS + 2, y), point(AXIS - 12, y - 8), point(AXIS - 12, y + 8)]
  const last = PITCH.narrow * 5
  return [
    ...LEVELS.map((level) =>
      text(levelName(level), point(AXIS - 18, middleOf(level, 'narrow') + 6), { size: 18, anchor: 'end' }),
    ),
    ...levelCounts(counts).flatMap(({ level, count }) => {
      const number = text(
        say('pictures:place', { place: count }),
        point(AXIS + count * unit + 10, middleOf(level, 'narrow') + 6),
        {
          size: 19,
          weight: 'bold',
        },
      )
      const corner = point(AXIS, middleOf(level, 'narrow') - THICK.narrow / 2)
      const bar = box(corner, count * unit, THICK.narrow, { fill, stroke: stroke(fill.ink, 1.5) })
      return count === 0 ? [number] : [bar, number]
    }),
    line(point(AXIS, 0), point(AXIS, last), 'ink', 2),
    { kind: 'polygon', points, fill: SOLID },
    {
      kind: 'polygon',
      points: [point(AXIS + 2, last + 23), point(AXIS - 12, last + 15), point(AXIS - 12, last + 31)],
      fill: SOLID,
    },
    text(say('pictures:distribution.middle'), point(AXIS + 12, last + 29), { size: 17 }),
  ]
}
