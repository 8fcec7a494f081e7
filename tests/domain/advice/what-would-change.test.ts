import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '@/domain/advice/advise'
import { whatWouldChange } from '@/domain/advice/what-would-change'
import type { Round } from '@/domain/answers/dossier'
import { LEVELS } from '@/domain/instrument/scale'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import { anyRound } from '../../support/any-round'
import { aRound } from '../../support/a-dossier'

describe('what would change an advice', () => {
  test('is the answer it rests on, one step up', () => {
    const round = aRound().inPhase(1).ratedAll(75).answered('P1.R.D.1', 50).build()
    expect(whatWouldChange(round, 'R27')).toEqual({ question: 'P1.R.D.1', from: 50, to: 75 })
  })

  test('is an answer to a question that is still open, when that is enough', () => {
    const round = aRound().inPhase(1).ratedAll(75).answered('P1.M.D.1', 'DK').answered('P1.M.P.1', 'DK').build()
    expect(whatWouldChange(round, 'R02:P1')).toMatchObject({ from: 'DK' })
  })

  test('is nothing for what the context alone decides', () => {
    const round = aRound().inPhase(1).ratedAll(75).withContext({ will: 'imposed' }).build()
    expect(whatWouldChange(round, 'R37')).toBeNull()
  })

  test('is nothing for an advice that is not given', () => {
    expect(whatWouldChange(aRound().inPhase(1).ratedAll(75).build(), 'R27')).toBeNull()
  })

  test('goes down for a strength', () => {
    const round = aRound().inPhase(3).ratedAll(75).build()
    expect(whatWouldChange(round, 'R44')).toEqual({ question: 'P3.I.D.1', from: 75, to: 50 })
  })

  test('really takes the advice away, and no smaller change does', () => {
    fc.assert(
      fc.property(anyRound(), (round) => {
        for (const id of firedIn(round).slice(0, 3)) {
          const change = whatWouldChange(round, id)
          if (change === null) continue
          expect(firedIn(changed(round, change.question, change.to))).not.toContain(id)
          expect(round.answers[change.question]?.level ?? null).toBe(change.from)
          if (typeof change.from !== 'number') continue
          const steps = Math.abs(change.to - change.from)
          for (const { question, from, to } of smallerThan(steps, round))
            expect([question, from, to, firedIn(changed(round, question, to)).includes(id)]).toEqual([
              question,
              from,
              to,
              true,
            ])
        }
      }),
      { numRuns: 15 },
    )
  })
})

function firedIn(round: Round) {
  return advise(round, evaluateRound(round)).fired
}

function changed(round: Round, question: string, level: number): Round {
  const answers = { ...round.answers, [question]: { level } } as Round['answers']
  return { ...round, answers }
}

/** Every change of an asked, answered item by fewer points than given. */
function smallerThan(points: number, round: Round) {
  return evaluateRound(round).asked.flatMap((question) => {
    const from = round.answers[question]?.level
    if (typeof from !== 'number') return []
    return LEVELS.filter((to) => to !== from && Math.abs(to - from) < points).map((to) => ({ question, from, to }))
  })
}
