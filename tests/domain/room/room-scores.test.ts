import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport } from '@/domain/report/build-report'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import { answersOf } from '@/domain/workshop/choice-row'
import { anyRoom, aWorkshop } from '../../support/a-room'

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
    const { evaluation, perPerson } = buildRoomReport(room.build())
    expect(evaluation?.overall.score).toBeCloseTo((68.75 + 25) / 2)
    expect(perPerson?.overall).toBeCloseTo(60)
  })
})
