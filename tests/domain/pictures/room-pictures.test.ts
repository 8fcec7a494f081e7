import { describe, expect, test } from 'vitest'
import { buildRoomReport } from '@/domain/room/build-room-report'
import type { RoomPoint } from '@/domain/room/room-report'
import { distributionPicture } from '@/domain/pictures/distribution-picture'
import { isCounted, type CountedSpread } from '@/domain/pictures/distribution-words'
import type { Drawing } from '@/domain/pictures/drawing'
import { phaseMapPicture } from '@/domain/pictures/phase-map-picture'
import { aWorkshop } from '../../support/a-room'
import { inWords } from '../../support/in-words'

const LAYOUTS = ['wide', 'narrow'] as const

describe('a distribution', () => {
  test('says how many are at each level, and where the middle is', () => {
    expect(altOf(distributionPicture(spreadOf(0, 0, 50, 100, 100), 'P1.M.D.1'))).toBe(
      '5 mensen gaven een antwoord. 2 mensen kozen ‘Nog niet’. 1 persoon koos ‘Gedeeltelijk’. 2 mensen kozen ‘Volledig’. ' +
        'Het midden van de groep: Gedeeltelijk. Samen: verdeeld.',
    )
  })

  test('names both levels when the middle lies between two', () => {
    expect(altOf(distributionPicture(spreadOf(50, 50, 50, 75, 75, 75), 'P1.M.D.1'))).toContain(
      'Het midden van de groep: tussen ‘Gedeeltelijk’ en ‘Grotendeels’.',
    )
  })

  test.each(LAYOUTS)('is solid for depth and hatched for progress (%s)', (layout) => {
    const spread = spreadOf(75, 75, 75, 50, 50)
    expect(fillsIn(distributionPicture(spread, 'P1.M.D.1', layout))).toContain('depth solid')
    expect(fillsIn(distributionPicture(spread, 'P1.M.P.1', layout))).toContain('progress hatch')
  })

  test.each(LAYOUTS)('puts the middle where its level stands (%s)', (layout) => {
    const far = tipOf(distributionPicture(spreadOf(100, 100, 100, 100, 100), 'P1.M.D.1', layout))
    const near = tipOf(distributionPicture(spreadOf(0, 0, 0, 0, 0), 'P1.M.D.1', layout))
    expect(far).toBeGreaterThan(near)
  })
})

describe('the map of the phases', () => {
  const { report, positions } = buildRoomReport(
    aWorkshop()
      .inPhase(2)
      .of('Noord', ...Array.from({ length: 6 }, () => ({ all: 75, position: 2 }) as const))
      .build(),
  )

  test.each(LAYOUTS)(
    'has a dot for whoever placed the partnership there, and their number in its table (%s)',
    (layout) => {
      const drawing = phaseMapPicture(report, positions, layout)
      expect(dotsIn(drawing)).toBe(6)
      expect(drawing.table.rows[1]?.map((cell) => inWords(cell)).at(-1)).toBe('6')
    },
  )

  test.each(LAYOUTS)('has no dot and no column for them where they may not be counted (%s)', (layout) => {
    const drawing = phaseMapPicture(report, null, layout)
    expect(dotsIn(drawing)).toBe(0)
    expect(drawing.table.head).toHaveLength(3)
  })

  test.each(LAYOUTS)('says of each phase that nobody was asked about that it was not asked (%s)', (layout) => {
    const drawing = phaseMapPicture(report, positions, layout)
    expect(wordsIn(drawing).filter((words) => words === 'niet gevraagd')).toHaveLength(3)
  })

  test('draws one dot and a number for a crowd', () => {
    const crowd = { phases: { P1: 0, P2: 400, P3: 0, P4: 0, P5: 0 }, unsure: 0 }
    const drawing = phaseMapPicture(report, crowd)
    expect(dotsIn(drawing)).toBe(1)
    expect(wordsIn(drawing)).toContain('× 400')
  })
})

function spreadOf(...levels: readonly (0 | 25 | 50 | 75 | 100)[]): CountedSpread {
  const people = levels.map((level) => ({ answers: { 'P1.M.D.1': level } }))
  const { points } = buildRoomReport(
    aWorkshop()
      .of('Noord', ...people)
      .build(),
  )
  const spread = points.find(({ question }: RoomPoint) => question === 'P1.M.D.1')?.spread
  if (spread === undefined || !isCounted(spread)) throw new Error('Nothing is known of it.')
  return spread
}

function altOf({ alt }: Drawing): string {
  return alt.map((message) => inWords(message)).join(' ')
}

function wordsIn({ shapes }: Drawing): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [inWords(shape.text)] : []))
}

function fillsIn({ shapes }: Drawing): readonly string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'polygon' && shape.points.length === 4 ? [`${shape.fill?.ink} ${shape.fill?.pattern}`] : [],
  )
}

function dotsIn({ shapes }: Drawing): number {
  return shapes.filter((shape) => shape.kind === 'circle' && shape.fill?.ink === 'accent').length
}

/** Along the way of the levels: to the right in columns, down in rows. */
function tipOf({ shapes, width }: Drawing): number {
  const mark = shapes.find((shape) => shape.kind === 'polygon' && shape.points.length === 3)
  const tip = mark?.kind === 'polygon' ? mark.points[0] : undefined
  if (tip === undefined) throw new Error('There is no mark.')
  return width > 400 ? tip.x : tip.y
}
