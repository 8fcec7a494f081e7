import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { QuestionId } from '@/domain/answers/answer'
import { buildRoomReport } from '@/domain/room/build-room-report'
import type { RoomPoint } from '@/domain/room/room-report'
import { lookAtRoom } from '@/domain/room/look-at-room'
import { aWorkshop, type Said } from '../../support/a-room'

describe('one question in a confidential room', () => {
  test('under three answers nothing is combined', () => {
    const { spread } = pointOf(
      aWorkshop()
        .of('A', ...times(2, { all: 75 }), ...times(4, { all: 'DK' }))
        .build(),
    )
    expect(spread).toMatchObject({
      n: 2,
      asked: 6,
      median: null,
      consensus: null,
      counts: null,
      dontKnow: null,
      cns: null,
    })
  })

  test('from three answers on a median and a name, and no count', () => {
    const { spread } = pointOf(
      aWorkshop()
        .of('A', ...times(3, { all: 75 }), { all: 25 }, { all: 'DK' })
        .build(),
    )
    expect(spread).toMatchObject({ n: 4, asked: 5, median: 75, consensus: 'slight' })
    const { median: _, consensus: __, n: ___, asked: ____, ...rest } = spread
    expect(Object.values(rest).every((value) => value === null)).toBe(true)
  })

  test('from five answers on everything', () => {
    const table = aWorkshop()
      .of('A', ...times(4, { all: 75 }), { all: 25 }, { all: 'DK' }, { all: 'NA' }, {})
      .build()
    expect(pointOf(table).spread).toMatchObject({
      n: 5,
      asked: 8,
      counts: [0, 1, 0, 4, 0],
      dontKnow: 1,
      notApplicable: 1,
      open: 1,
      median: 75,
      camps: false,
    })
  })

  test('two camps are told', () => {
    const table = aWorkshop()
      .of('A', ...times(3, { all: 0 }), ...times(3, { all: 100 }))
      .build()
    expect(pointOf(table).spread).toMatchObject({
      camps: true,
      consensus: 'divided',
      cns: 0,
      agreement: -1,
      median: 50,
    })
  })

  test('organisations stand apart only when each has five answers, and what is left over too', () => {
    expect(sizesApart(5, 5)).toEqual([5, 5])
    expect(sizesApart(5, 4)).toBeNull()
    expect(sizesApart(8, 4, 1)).toEqual([8, null, null])
    expect(sizesApart(8, 6, 4)).toEqual([8, null, null])
    expect(sizesApart(6, 6, 4)).toEqual([6, null, null])
    expect(sizesApart(4, 4, 4)).toBeNull()
    expect(sizesApart(7)).toEqual([7])
  })

  test('one who does not know is not left alone beside an organisation either', () => {
    const table = aWorkshop()
      .of('A', ...times(6, { all: 50 }))
      .of('B', { all: 'DK' })
      .build()
    expect(pointOf(table).organisations).toBeNull()
  })

  test('the gap between organisations is told as long as none is hidden', () => {
    const table = aWorkshop()
      .of('A', ...times(5, { all: 100 }))
      .of('B', ...times(5, { all: 25 }))
    expect(pointOf(table.build()).gap).toBe(75)
    expect(pointOf(table.of('C', ...times(5, { all: 'DK' })).build()).gap).toBeNull()
  })

  test('groups need five each, and those who said none count as left over', () => {
    expect(groupsOf(...staffOf(5), ...boardOf(5))?.map(({ group, spread }) => [group, spread?.median])).toEqual([
      ['board', 75],
      ['staff', 50],
    ])
    expect(groupsOf(...staffOf(5), ...boardOf(4))).toBeNull()
    expect(groupsOf(...staffOf(5), { all: 0 })).toBeNull()
    expect(groupsOf(...staffOf(5), ...times(5, { all: 0 }))?.map(({ group }) => group)).toEqual(['staff'])
  })

  test('groups give way to organisations where someone would stand at a crossing alone', () => {
    const crossed = pointOf(
      aWorkshop()
        .of('A', ...staffOf(6), ...boardOf(1))
        .of('B', ...staffOf(1), ...boardOf(6))
        .build(),
    )
    expect(crossed.organisations).not.toBeNull()
    expect(crossed.groups?.some(({ spread }) => spread !== null) ?? false).toBe(false)
    const wide = pointOf(
      aWorkshop()
        .of('A', ...staffOf(5), ...boardOf(5))
        .of('B', ...staffOf(5), ...boardOf(5))
        .build(),
    )
    expect(wide.groups?.map(({ spread }) => spread?.n)).toEqual([10, 10])
  })

  test('notes stand in the order of their letters, of nobody', () => {
    const table = aWorkshop().of('A', noted('b'), noted('c')).of('B', noted('a'))
    expect(pointOf(table.build()).notes.map(({ text, organisation }) => [text, organisation])).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
    ])
    expect(pointOf(table.open().build()).notes.map(({ organisation }) => organisation?.name)).toEqual(['B', 'A', 'A'])
  })

  test('a look ahead belongs to the room once five took it', () => {
    const ahead = (count: number) => times(count, { all: 50, answers: { 'P2.M.D.1': 75 } })
    expect(
      lookedAhead(
        aWorkshop()
          .of('A', ...ahead(4), ...times(4, { all: 50 }))
          .build(),
      ),
    ).toBe(0)
    const table = aWorkshop()
      .of('A', ...ahead(5), ...times(4, { all: 50 }))
      .build()
    expect(lookedAhead(table)).toBe(6)
    expect(pointOf(table, 'P2.M.D.1').spread).toMatchObject({ n: 5, asked: 5 })
  })
})

describe('a room that hides nothing', () => {
  test('shows one answer, the organisations and the groups', () => {
    const table = aWorkshop()
      .open()
      .of('A', { all: 75, group: 'staff' })
      .of('B', { all: 25, notes: { [FIRST]: 'x' } })
      .of('C')
      .build()
    const { spread, organisations, groups, gap, notes } = pointOf(table)
    expect(spread).toMatchObject({ n: 2, median: 50, counts: [0, 1, 0, 1, 0], consensus: null })
    expect(organisations?.map(({ group, spread: own }) => [group.name, own?.median])).toEqual([
      ['A', 75],
      ['B', 25],
    ])
    expect(groups?.map(({ group, spread: own }) => [group, own?.n])).toEqual([['staff', 1]])
    expect(gap).toBe(50)
    expect(notes[0]?.organisation?.name).toBe('B')
  })

  test('hides again when one person did not agree', () => {
    const table = aWorkshop().open().of('A', { all: 75 }, { all: 50, consent: false }).build()
    expect(buildRoomReport(table)).toMatchObject({ mode: 'confidential', evaluation: null })
  })
})

describe('around the questions', () => {
  test('where people stand is counted when five or more said so', () => {
    expect(positionsOf(3)).toBeNull()
    expect(positionsOf(4)).toEqual({ phases: { P1: 0, P2: 4, P3: 0, P4: 0, P5: 0 }, unsure: 1 })
  })

  test.each([
    [[75, 100, 100], 'pass'],
    [[75, 50, 100], 'mixed'],
    [[50, 50, 50], 'mixed'],
    [[0, 25, 25], 'fail'],
    [[0, 75, 25], 'mixed'],
    [['DK', 'NA', 'DK'], 'open'],
    [[75, 75, 'DK'], 'hidden'],
  ] as const)('a key question with %j is %s', (levels, state) => {
    const report = buildRoomReport(
      aWorkshop()
        .of('A', ...levels.map((all) => ({ all })))
        .build(),
    )
    expect(report.gates.map((gate) => gate.state)).toEqual([state, state])
  })

  test('it tells who is in, and how many wait', () => {
    const table = lookAtRoom(
      aWorkshop()
        .of('A', ...times(3, { all: 50 }))
        .of('B')
        .of('C', { all: 50 })
        .build(),
    )
    expect(buildRoomReport(table)).toMatchObject({
      participants: 4,
      waiting: 0,
      organisations: [
        { organisation: { name: 'A' }, participants: 3 },
        { organisation: { name: 'C' }, participants: 1 },
      ],
    })
    expect(buildRoomReport(table).decisions).toHaveLength(3)
  })

  test('an empty room, and a dossier that is no workshop, have nothing to tell', () => {
    const { workshop: _, ...plain } = aWorkshop().build()
    for (const dossier of [aWorkshop().build(), plain]) {
      const report = buildRoomReport(dossier)
      expect(report).toMatchObject({ participants: 0, evaluation: null, positions: null, perPerson: null })
      expect(report.points).toHaveLength(6)
      expect(report.gates.every(({ state }) => state === 'hidden')).toBe(true)
    }
  })
})

const FIRST: QuestionId = 'P1.M.D.1'

function times(count: number, said: Said): readonly Said[] {
  return Array.from({ length: count }, () => said)
}

function pointOf(dossier: Dossier, question = FIRST): RoomPoint {
  const point = buildRoomReport(dossier).points.find((one) => one.question === question)
  if (point === undefined) throw new Error(`${question} is not asked.`)
  return point
}

const sizesApart = (...all: readonly number[]) => {
  const table = aWorkshop()
  for (const [at, size] of all.entries()) table.of(`O${at}`, ...times(size, { all: 50 }))
  return pointOf(table.build()).organisations?.map(({ spread }) => spread?.n ?? null) ?? null
}

const groupsOf = (...said: readonly Said[]) =>
  pointOf(
    aWorkshop()
      .of('A', ...said)
      .build(),
  ).groups

const staffOf = (count: number) => times(count, { all: 50, group: 'staff' })

const boardOf = (count: number) => times(count, { all: 75, group: 'board' })

const noted = (text: string): Said => ({ notes: { [FIRST]: text } })

const lookedAhead = (table: Dossier) =>
  buildRoomReport(table).points.filter(({ question }) => question.startsWith('P2')).length

const positionsOf = (count: number) =>
  buildRoomReport(
    aWorkshop()
      .of('A', ...times(count, { position: 2 }), { position: 'unknown' }, {})
      .build(),
  ).positions
