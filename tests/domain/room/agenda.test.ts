import { describe, expect, test } from 'vitest'
import type { QuestionId } from '@/domain/answers/answer'
import type { Choice } from '@/domain/instrument/scale'
import { buildRoomReport } from '@/domain/room/build-room-report'
import type { Agenda, AgendaPoint } from '@/domain/room/room-report'
import { aWorkshop, type Said } from '../../support/a-room'

/** The worked example of instrument E.2: two organisations of three people, row by row. */
const EXAMPLE: Readonly<Partial<Record<QuestionId, readonly [a: readonly Choice[], b: readonly Choice[]]>>> = {
  'P2.R.D.1': [
    [100, 75, 100],
    [0, 25, 'DK'],
  ],
  'P2.M.D.1': [
    [75, 75, 50],
    [25, 0, 25],
  ],
  'P3.M.D.1': [
    [50, 75, 25],
    [50, 25, 75],
  ],
  'P3.I.D.1': [
    [75, 50, 50],
    [50, 50, 75],
  ],
  'P1.M.D.1': [
    [100, 100, 75],
    [75, 100, 100],
  ],
  'P2.I.D.1': [
    [100, 75, 75],
    [75, 75, 'DK'],
  ],
  'P2.M.P.1': [
    [75, 75, 75],
    [75, 50, 75],
  ],
  'P3.R.P.1': [
    ['DK', 50, 'DK'],
    ['DK', 75, 'DK'],
  ],
}

describe('what a room talks about', () => {
  test.each([
    ['P2.R.D.1', [1, 1, 0, 1, 2], 5, 75, 0.27, 0.089],
    ['P2.M.D.1', [1, 2, 1, 2, 0], 6, 37.5, 0.567, 0.222],
    ['P3.M.D.1', [0, 2, 2, 2, 0], 6, 50, 0.723, 0.5],
    ['P3.I.D.1', [0, 0, 4, 2, 0], 6, 50, 0.829, 0.833],
    ['P1.M.D.1', [0, 0, 0, 2, 4], 6, 100, 0.829, 0.833],
    ['P2.I.D.1', [0, 0, 0, 4, 1], 5, 75, 0.876, 0.9],
    ['P2.M.P.1', [0, 0, 1, 5, 0], 6, 75, 0.893, 0.917],
    ['P3.R.P.1', [0, 0, 1, 1, 0], 2, 62.5, null, null],
  ])('the example counts %s as %j', (question, counts, n, median, cns, agreement) => {
    const spread = example().points.find((point) => point.question === question)?.spread
    expect(spread).toMatchObject({ counts, n, asked: 6, median })
    for (const [found, printed] of [
      [spread?.cns, cns],
      [spread?.agreement, agreement],
    ]) {
      if (printed === null) expect(found).toBeNull()
      else expect(found).toBeCloseTo(printed ?? NaN, 3)
    }
  })

  test('the example puts its points where the instrument does', () => {
    const { differences, silent, concerns, strengths } = example().agenda
    expect(questions(differences)).toEqual(['P2.R.D.1', 'P2.M.D.1', 'P3.M.D.1'])
    const priorities = differences.map(({ priority }) => priority ?? NaN)
    for (const [at, printed] of [1.096, 0.52, 0.332].entries()) expect(priorities[at]).toBeCloseTo(printed, 3)
    expect(questions(strengths)).toEqual(['P2.M.P.1', 'P2.I.D.1', 'P1.M.D.1'])
    for (const [at, printed] of [0.161, 0.185, 0.257].entries()) expect(strengths[at]?.priority).toBeCloseTo(printed, 3)
    expect(questions(silent)).toEqual(['P3.R.P.1'])
    expect(silent[0]?.dontKnowShare).toBeCloseTo(66.67, 2)
    expect(silent[0]?.priority).toBeNull()
    expect(concerns).toEqual([])
  })

  test('at most two differences of one phase, and five in all', () => {
    const room = aWorkshop().inPhase(3).of('A', { all: 0 }, { all: 0 }, { all: 100 }, { all: 100 }, { all: 50 }).build()
    const { differences } = buildRoomReport(room).agenda
    expect(differences).toHaveLength(5)
    expect(phases(differences).toSorted()).toEqual(['P1', 'P1', 'P2', 'P2', 'P3'])
  })

  test('of differences that weigh the same, that with the lower median comes first, and then the earlier one', () => {
    const [low, high]: readonly [readonly Choice[], readonly Choice[]] = [
      [0, 0, 50, 50, 0],
      [50, 50, 100, 100, 100],
    ]
    const { differences } = roomWith({ 'P1.M.P.1': high, 'P1.I.P.1': low, 'P2.M.D.1': low }).agenda
    expect(questions(differences)).toEqual(['P1.I.P.1', 'P2.M.D.1', 'P1.M.P.1'])
  })

  test('what everyone is worried about starts with the lowest', () => {
    const { concerns } = roomWith({
      'P1.M.D.1': [25, 25, 25, 25, 25],
      'P1.I.D.1': [0, 0, 0, 0, 0],
      'P1.R.D.1': [50, 50, 50, 50, 50],
    }).agenda
    expect(questions(concerns)).toEqual(['P1.I.D.1', 'P1.M.D.1'])
  })

  test('with three or four answers a difference keeps its place, and shows no number', () => {
    const { agenda } = roomWith({ 'P1.M.P.1': [0, 50, 100], 'P1.I.P.1': [0, 0, 100], 'P2.I.D.1': [0, 100] })
    expect(questions(agenda.differences)).toEqual(['P1.I.P.1', 'P1.M.P.1'])
    for (const { priority, dontKnowShare, point } of agenda.differences) {
      expect([priority, dontKnowShare, point.spread.cns, point.spread.counts]).toEqual([null, null, null, null])
      expect(point.spread.consensus).not.toBeNull()
    }
  })

  test('where few were asked nobody hears how many do not know', () => {
    expect(buildRoomReport(silentTable(4).build()).agenda.silent).toEqual([])
    expect(buildRoomReport(silentTable(4).open().build()).agenda.silent).toHaveLength(3)
    expect(buildRoomReport(silentTable(5).build()).agenda.silent).toHaveLength(3)
  })

  test('a silent point has no share where the answers may not be counted: with the number of those asked it is a count', () => {
    const unsure = { all: 'DK' } as const
    const half = aWorkshop().of('A', ...Array.from({ length: 4 }, () => ({ all: 75 }) as const), unsure, unsure, unsure)
    const [few] = buildRoomReport(half.of('B', unsure).build()).agenda.silent
    expect(few?.point.spread).toMatchObject({ n: 4, asked: 8, dontKnow: null })
    expect(few?.dontKnowShare).toBeNull()
    const enough = half.of('C', { all: 75 }, unsure)
    expect(buildRoomReport(enough.build()).agenda.silent[0]?.dontKnowShare).toBe(50)
    expect(buildRoomReport(half.open().build()).agenda.silent[0]?.dontKnowShare).not.toBeNull()
  })

  test('nor are those who do not know counted in how much was answered', () => {
    const unsure = { 'P1.M.D.1': 'DK', 'P1.M.P.1': 'DK' } as const
    const people = Array.from({ length: 8 }, (_, at) => ({ all: 75, answers: at < 5 ? unsure : {} }) as const)
    const { coverage } = buildRoomReport(
      aWorkshop()
        .of('A', ...people)
        .build(),
    )
    expect(coverage).toMatchObject({ dontKnow: 0, answered: 4 * 8 + 2 * 3, unanswered: 10 })
  })

  test('what was said at a point stands beside it', () => {
    const room = aWorkshop()
      .of('A', { all: 0 }, { all: 100 }, { all: 0 })
      .talked('P1.M.D.1', { said: 'Not the same need', agreed: 'Ask clients' })
      .build()
    const point = buildRoomReport(room).agenda.differences.find(({ point: { question } }) => question === 'P1.M.D.1')
    expect(point?.talk).toEqual({ said: 'Not the same need', agreed: 'Ask clients' })
  })
})

function example() {
  return buildRoomReport(
    aWorkshop()
      .open()
      .inPhase(3)
      .of('A', ...tableOf(0))
      .of('B', ...tableOf(1))
      .build(),
  )
}

function tableOf(side: 0 | 1): readonly Said[] {
  return [0, 1, 2].map((who) => saidInExample(side, who))
}

/** A confidential room in phase 2 in which so many people chose so much. */
function roomWith(chosen: Readonly<Partial<Record<QuestionId, readonly Choice[]>>>) {
  const people = Array.from({ length: 5 }, (_, who) => ({
    answers: Object.fromEntries(Object.entries(chosen).map(([question, choices]) => [question, choices[who] ?? null])),
  }))
  return buildRoomReport(
    aWorkshop()
      .inPhase(2)
      .of('A', ...people)
      .build(),
  )
}

function questions(points: Agenda['differences']): readonly string[] {
  return points.map(({ point }) => point.question)
}

function phases(points: readonly AgendaPoint[]): readonly string[] {
  return points.map(({ point }) => point.question.slice(0, 2))
}

const silentTable = (people: number) =>
  aWorkshop().of('A', ...Array.from({ length: people }, () => ({ all: 'DK' as const })))

const saidInExample = (side: 0 | 1, who: number): Said => ({
  answers: Object.fromEntries(Object.entries(EXAMPLE).map(([question, sides]) => [question, sides[side][who] ?? null])),
})
