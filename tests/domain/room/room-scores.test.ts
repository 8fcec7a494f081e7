import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Contribution } from '@/domain/answers/workshop'
import type { Round } from '@/domain/answers/dossier'
import { buildReport } from '@/domain/report/build-report'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import type { Evaluation, Interval } from '@/domain/scoring/evaluation'
import { answersOf } from '@/domain/workshop/choice-row'
import { anyRoom, aWorkshop, type Said } from '../../support/a-room'

describe('the scores of a room', () => {
  test('a room of one that hides nothing scores as that one', () => {
    fc.assert(
      fc.property(anyRoom({ mode: 'open', most: 1 }), (dossier) => {
        const [one] = dossier.workshop.contributions
        const [round] = dossier.rounds
        fc.pre(one !== undefined && round !== undefined)
        const own = { ...round, answers: answersOf(one.choices) }
        const room = buildRoomReport(dossier)
        expect(room.evaluation).toEqual(evaluateRound(own))
        const { signal, advice, gates, position } = buildReport({ ...dossier, rounds: [own] })
        expect(room.report).toMatchObject({ signal, advice, gates, position })
      }),
    )
  })

  test('each organisation counts once, however many it sends', () => {
    const room = aWorkshop().open().of('A', { all: 75 }, { all: 75 }, { all: 75 }, { all: 50 }).of('B', { all: 25 })
    const { evaluation, perPerson, byOrganisation } = buildRoomReport(room.build())
    expect(evaluation?.overall.score).toBeCloseTo((68.75 + 25) / 2)
    expect(evaluation?.coverage).toMatchObject({ answered: 30, of: 30 })
    expect(perPerson?.overall).toBeCloseTo(60)
    expect(perPerson?.phases.P1).toBeCloseTo(60)
    expect(byOrganisation.map(({ overall, participants }) => [overall, participants])).toEqual([
      [68.75, 4],
      [25, 1],
    ])
  })

  test('both ways to count are told from a difference of 10 on', () => {
    expect(perPersonBeside({ all: 50 })).toBeNull()
    expect(perPersonBeside({ all: 25 })).not.toBeNull()
    expect(perPersonBeside({ all: 25, answers: { 'P1.M.D.1': 100, 'P1.M.P.1': 75 } })).toBeNull()
  })

  test('each person counts once where an organisation is too small to be shown: its mean could be reckoned back', () => {
    const { evaluation, perPerson, byOrganisation } = buildRoomReport(
      aWorkshop()
        .of('A', ...times(7, { all: 75 }))
        .of('B', { all: 25 })
        .build(),
    )
    expect(evaluation?.overall.score).toBeCloseTo((7 * 75 + 25) / 8)
    expect(perPerson).toBeNull()
    expect(byOrganisation.map(({ phases, overall }) => [phases, overall])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  test('also where one "don\'t know" hides an organisation at one question only: what all said there still counts', () => {
    const unsure = { all: 75, answers: { 'P1.M.D.1': 'DK' } } as const
    const two = aWorkshop().of('A', ...times(5, { all: 75 }))
    const { weighing, evaluation, points } = buildRoomReport(two.of('B', ...times(4, { all: 25 }), unsure).build())
    expect(points[0]).toMatchObject({ spread: { n: 9, counts: [0, 4, 0, 5, 0] }, organisations: null })
    expect(weighing).toBe('person')
    expect(evaluation?.cells['P1.M.D']).toBeCloseTo((5 * 75 + 4 * 25) / 9)
  })

  test('nor does a sound organisation that is hidden along lose its voice to the one that is left', () => {
    const unsure = times(2, { all: 25, answers: { 'P1.M.D.1': 'DK' } })
    const three = aWorkshop()
      .of('A', ...times(6, { all: 75 }))
      .of('B', ...times(6, { all: 25 }))
      .of('C', ...times(4, { all: 25 }), ...unsure)
    const { weighing, evaluation } = buildRoomReport(three.build())
    expect(weighing).toBe('person')
    expect(evaluation?.cells['P1.M.D']).toBeCloseTo((6 * 75 + 10 * 25) / 16)
  })

  test('the median of three or four of a single organisation counts, as it is shown', () => {
    const unsure = times(2, { all: 75, answers: { 'P1.M.D.1': 'DK' } })
    const { evaluation, points } = buildRoomReport(
      aWorkshop()
        .of('A', ...times(3, { all: 75 }), ...unsure)
        .build(),
    )
    expect(points[0]?.spread.median).toBe(75)
    expect(evaluation?.cells['P1.M.D']).toBe(75)
  })

  test('a look ahead that too few of an organisation took counts by person, and changes nothing elsewhere', () => {
    const ahead = { 'P2.M.D.1': 100 } as const
    const { weighing, evaluation } = buildRoomReport(
      aWorkshop()
        .of('A', ...times(5, { all: 75, answers: ahead }), ...times(5, { all: 75 }))
        .of('B', ...times(4, { all: 25, answers: { 'P2.M.D.1': 0 } }), { all: 25 })
        .build(),
    )
    expect(weighing).toBe('organisation')
    expect(evaluation?.cells['P1.M.D']).toBe(50)
    expect(evaluation?.cells['P2.M.D']).toBeCloseTo((5 * 100) / 9)
  })

  test('a confidential room in which everyone answered everything scores as the instrument counts', () => {
    fc.assert(
      fc.property(anyRoom({ mode: 'confidential', complete: true, most: 40 }), (dossier) => {
        const [round] = dossier.rounds
        const people = dossier.workshop.contributions
        // Looks ahead are opened by some only; without them everyone is asked the same.
        const { evaluation, points, byOrganisation } = buildRoomReport(dossier)
        fc.pre(round !== undefined && evaluation !== null && points.every(({ spread }) => spread.n >= 5))
        fc.pre(evaluation.phases.every(({ preview }) => !preview))
        const apart = byOrganisation.every(({ phases }) => phases !== null)
        for (const { phase, score, depth, lo } of evaluation.phases) {
          const scores = people.map((one) => scoreIn(round, one, phase))
          const sizes = apart
            ? people.map((one) => people.filter(({ organisation }) => organisation === one.organisation).length)
            : people.map(() => people.length)
          const parts = apart ? byOrganisation.length : 1
          const mean = (of: 'score' | 'depth' | 'lo') =>
            scores.reduce((sum, own, at) => sum + (own?.[of] ?? NaN) / (sizes[at] ?? NaN) / parts, 0)
          expect(score).toBeCloseTo(mean('score'), 6)
          expect(depth).toBeCloseTo(mean('depth'), 6)
          expect(lo).toBeCloseTo(mean('lo'), 6)
        }
      }),
    )
  })

  test('every number lies within what is open, and is one from 0 to 100', () => {
    fc.assert(
      fc.property(anyRoom(), (dossier) => {
        const { evaluation } = buildRoomReport(dossier)
        fc.pre(evaluation !== null)
        for (const { score, lo, hi } of intervalsOf(evaluation)) {
          if (score === null) continue
          expect(score).toBeGreaterThanOrEqual(-1e-9)
          expect(score).toBeLessThanOrEqual(100 + 1e-9)
          expect(lo).not.toBeNull()
          expect(hi ?? 0).toBeGreaterThanOrEqual((lo ?? 0) - 1e-9)
        }
      }),
    )
  })

  test('whoever is not sure of the phase gives the room its calculated one, for everyone', () => {
    const room = aWorkshop()
      .inPhase('unknown')
      .of('A', ...times(6, { all: 75, answers: { 'P2.M.D.1': 0, 'P2.I.D.1': 0, 'P2.R.D.1': 0 } }))
    expect(buildRoomReport(room.build()).evaluation).toMatchObject({ k: 2, declared: null, calculated: 'P2' })
  })

  test('under three people nothing is combined; from three on it rests on medians, from five on on all', () => {
    expect(scoreOf(0, 100)).toBeUndefined()
    expect(scoreOf(50, 50, 100)).toBe(50)
    expect(scoreOf(50, 50, 100, 100, 50)).toBe(70)
  })

  test('what may not be known counts as open', () => {
    const table = aWorkshop()
      .of('A', ...times(2, { all: 75 }), ...times(3, { all: 75, answers: { 'P1.M.D.1': 'DK' } }))
      .build()
    const { evaluation } = buildRoomReport(table)
    expect(evaluation?.cells['P1.M.D']).toBeNull()
    expect(evaluation?.phases[0]?.depthInterval).toEqual({ score: 75, lo: 50, hi: 250 / 3 })
  })
})

function times(count: number, said: Said): readonly Said[] {
  return Array.from({ length: count }, () => said)
}

function scoreIn(round: Round, { choices }: Contribution, phase: string) {
  return evaluateRound({ ...round, answers: answersOf(choices) }).phases.find((one) => one.phase === phase)
}

function intervalsOf({ phases, themes, movements, overall }: Evaluation): readonly Interval[] {
  const ofPhases = phases.flatMap((phase) => [phase, phase.depthInterval, phase.progressInterval])
  return [...ofPhases, ...Object.values(themes), ...Object.values(movements), overall]
}

const perPersonBeside = (alone: Said) =>
  buildRoomReport(
    aWorkshop()
      .open()
      .of('A', ...times(3, { all: 75 }))
      .of('B', alone)
      .build(),
  ).perPerson

const scoreOf = (...levels: readonly (0 | 50 | 100)[]) =>
  buildRoomReport(
    aWorkshop()
      .of('A', ...levels.map((all) => ({ all })))
      .build(),
  ).evaluation?.overall.score
