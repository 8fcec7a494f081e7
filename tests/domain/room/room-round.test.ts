import { describe, expect, test } from 'vitest'
import type { QuestionId } from '@/domain/answers/answer'
import type { Dossier } from '@/domain/answers/dossier'
import type { Choice } from '@/domain/instrument/scale'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { continueAsDossier } from '@/domain/room/room-round'
import { aWorkshop } from '../../support/a-room'

const FIRST: QuestionId = 'P1.M.D.1'
const BIRTH = { id: 'a', roundId: 'b', now: new Date('2027-01-05T09:00:00.000Z') }

describe('the round of a room', () => {
  test.each<readonly [chosen: readonly (Choice | null)[], room: Choice | undefined, open: Choice | undefined]>([
    [[75, 75, 50], 75, 75],
    [[50, 75, 75, 50], 50, 50],
    [[0, 100, 100, 25], 50, 50],
    [[75, 50], undefined, 50],
    [['DK', 'DK', 'DK', 75, 75], 'DK', 75],
    [['DK', 'DK', null, 'NA', 'DK'], 'DK', 'DK'],
    [['DK', 'DK', null], undefined, 'DK'],
    [['NA', 'NA', 'NA', 'NA', 'NA', null], 'NA', 'NA'],
    [['NA', 'NA', null], undefined, 'NA'],
    [['NA', 'NA', 'NA', 'DK', null, null], undefined, undefined],
    [[null, null, null], undefined, undefined],
  ])('of %j a confidential room chooses %s, an open one %s', (chosen, room, open) => {
    const people = chosen.map((choice) => ({ answers: { [FIRST]: choice } }))
    expect(
      choiceIn(
        aWorkshop()
          .of('A', ...people)
          .build(),
      ),
    ).toBe(room)
    expect(
      choiceIn(
        aWorkshop()
          .open()
          .of('A', ...people)
          .build(),
      ),
    ).toBe(open)
  })

  test('has the context, the decision and the actions of the workshop, and the numbers of the room', () => {
    const action = { id: 'x', text: 'Ask clients', owner: 'An', due: '', document: null, done: false }
    const report = buildRoomReport(
      aWorkshop()
        .withContext({ will: 'imposed' })
        .of('A', { all: 75 }, { all: 50 }, { all: 100 }, { all: 75 }, { all: 100 })
        .decided({ verdict: 'COND', why: 'We want to' })
        .withActions(action)
        .build(),
    )
    expect(report.report).toMatchObject({
      decision: { verdict: 'COND' },
      actions: [action],
      partners: ['A'],
      organisation: '',
    })
    expect(report.report.signal.situation).toBe('imposed')
    expect(report.report.evaluation).toEqual(report.evaluation)
    expect(report.evaluation?.overall.score).toBeCloseTo(80)
  })

  test('a divided room is told so', () => {
    const divided = aWorkshop().of('A', { all: 0 }, { all: 100 }, { all: 0 }, { all: 100 }, { all: 50 }).build()
    expect(buildRoomReport(divided).report.advice.fired).toContain('R43')
    const agreed = aWorkshop().of('A', { all: 75 }, { all: 75 }, { all: 100 }).build()
    expect(buildRoomReport(agreed).report.advice.fired).not.toContain('R43')
  })
})

describe('going on after a workshop', () => {
  const look = { accent: '#205060' }
  const table = {
    ...aWorkshop()
      .titled('Zorg thuis')
      .of('A', { all: 75, notes: { [FIRST]: 'of one person' } }, { all: 50 }, { all: 75 })
      .of('B')
      .talked(FIRST, { said: 'We mean the same', agreed: 'An writes it down' })
      .talked('P1.I.D.1', { said: '', agreed: 'Later' })
      .decided({ verdict: 'GO' })
      .build(),
    look,
  }

  test('makes a plain dossier with the choices of the room and what was written at the points', () => {
    const dossier = continueAsDossier(table, BIRTH)
    expect(dossier).toMatchObject({ id: 'a', title: 'Zorg thuis', organisation: '', partners: ['A', 'B'], look })
    expect(dossier.rounds).toHaveLength(1)
    expect(dossier.rounds[0]).toMatchObject({
      id: 'b',
      startedAt: '2027-01-05T09:00:00.000Z',
      context: { phase: 1 },
      decision: { verdict: 'GO' },
      answers: {
        [FIRST]: { level: 75, note: 'We mean the same\n\nAn writes it down' },
        'P1.I.D.1': { level: 75, note: 'Later' },
        'P1.R.D.1': { level: 75 },
      },
    })
  })

  test('says that it comes from a workshop, and of a dossier that does not, nothing', () => {
    const dossier = continueAsDossier(table, BIRTH)
    expect(dossier.rounds[0]?.fromWorkshop).toBe(true)
    const { workshop: _, ...plain } = table
    expect(continueAsDossier(plain, BIRTH).rounds[0]).not.toHaveProperty('fromWorkshop')
  })

  test('takes nobody along', () => {
    const dossier = continueAsDossier(table, BIRTH)
    expect(Object.keys(dossier).toSorted()).toEqual(['id', 'look', 'organisation', 'partners', 'rounds', 'title'])
    expect(JSON.stringify(dossier)).not.toContain('of one person')
  })

  test('leaves the workshop as it was', () => {
    const before = structuredClone(table)
    continueAsDossier(table, BIRTH)
    expect(table).toEqual(before)
  })
})

const choiceIn = (dossier: Dossier) =>
  buildRoomReport(dossier).report.phases[0]?.answers.find(({ question }) => question === FIRST)?.choice ?? undefined
