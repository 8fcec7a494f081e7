import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advise } from '@/domain/advice/advise'
import type { AdviceId, Change } from '@/domain/advice/advice'
import { whatWouldChange } from '@/domain/advice/what-would-change'
import type { QuestionId } from '@/domain/answers/answer'
import { askedModules } from '@/domain/answers/asked'
import type { Round } from '@/domain/answers/dossier'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { LEVELS, type Level } from '@/domain/instrument/scale'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import { anyRound } from '../../support/any-round'
import { aRound } from '../../support/a-dossier'
import { VECTOR_CASES } from '../../support/vectors'

describe('what would change an advice', () => {
  test('is the answer it rests on, one step up', () => {
    const round = aRound().inPhase(1).ratedAll(75).answered('P1.R.D.1', 50).build()
    expect(whatWouldChange(round, 'R27')).toEqual({ question: 'P1.R.D.1', from: 50, to: 75 })
  })

  test('is any answer to a question that is open, when that is enough', () => {
    const round = aRound().inPhase(1).ratedAll(75).answered('P1.M.D.1', 'DK').answered('P1.M.P.1', 'DK').build()
    expect(whatWouldChange(round, 'R02:P1')).toEqual({ question: 'P1.M.D.1', from: 'DK', to: 0 })
  })

  test('is a question of a module too', () => {
    const round = aRound().inPhase(1).ratedAll(75).withContext({ will: 'encouraged' }).answered('IMP.3', 25).build()
    expect(whatWouldChange(round, 'R38')).toEqual({ question: 'IMP.3', from: 25, to: 75 })
  })

  test('is never a worse answer, which would only hide the trouble', () => {
    const depthFarAhead = caseOf('E4')
    expect(whatWouldChange(depthFarAhead, 'R04')).toBeNull()
  })

  test('is nothing for what the context or the own decision asks for', () => {
    const imposed = aRound().inPhase(1).ratedAll(75).withContext({ will: 'imposed' }).build()
    expect(whatWouldChange(imposed, 'R37')).toBeNull()
    const decided = aRound().inPhase(1).ratedAll(75).answered('P1.R.D.1', 25).decided({ verdict: 'GO' }).build()
    expect(firedIn(decided)).toContain('R47')
    expect(whatWouldChange(decided, 'R47')).toBeNull()
  })

  test('is nothing for an advice that is not given', () => {
    expect(whatWouldChange(aRound().inPhase(1).ratedAll(75).build(), 'R27')).toBeNull()
  })

  test('goes down for a strength', () => {
    const round = aRound().inPhase(3).ratedAll(75).build()
    expect(whatWouldChange(round, 'R44')).toEqual({ question: 'P3.I.D.1', from: 75, to: 50 })
  })
})

describe('in any round, what would change an advice', () => {
  test('really takes it away, and no smaller change does', () => {
    fc.assert(
      fc.property(anyRound(), fc.nat(), (round, pick) => {
        const fired = firedIn(round)
        const id = fired[pick % Math.max(1, fired.length)]
        if (id === undefined) return
        const change = whatWouldChange(round, id)
        const ways = byBruteForce(round, id)
        if (change === null) {
          expect(isDecision(id) ? [] : ways).toEqual([])
          return
        }
        expect(firedIn(answering(round, change.question, change.to))).not.toContain(id)
        expect(ways.map(({ question, to }) => [question, to])).toContainEqual([change.question, change.to])
        expect(stepsOf(change, id)).toBe(Math.min(...ways.map((way) => stepsOf(way, id))))
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})

/** Every change of an asked question after which an advice is gone, and stays gone with every further level, found by trying them all. */
function byBruteForce(round: Round, id: AdviceId): readonly Change[] {
  const modules = askedModules(round.context)
  const questions = [
    ...evaluateRound(round).asked,
    ...MODULE_ITEMS.filter((item) => modules.includes(item.module)).map((item) => item.id),
  ]
  return questions.flatMap((question) => {
    const from = round.answers[question]?.level ?? null
    if (from === 'NA') return []
    const gone = new Map(LEVELS.map((level) => [level, !firedIn(answering(round, question, level)).includes(id)]))
    return LEVELS.filter((to) => stepsOf({ question, from, to }, id) > 0)
      .filter((to) => LEVELS.every((level) => (isStrength(id) ? level > to : level < to) || gone.get(level) === true))
      .map((to) => ({ question, from, to }))
  })
}

/** Steps up for an advice, down for a strength; an open question lies one step under the scale. */
function stepsOf({ from, to }: Change, id: AdviceId): number {
  const open = typeof from !== 'number'
  if (isStrength(id)) return open ? 0 : (from - to) / 25
  return (to - (open ? -25 : from)) / 25
}

function isStrength(id: AdviceId): boolean {
  return /^R(05|44|45|46)/.test(id)
}

function isDecision(id: AdviceId): boolean {
  return id === 'R47'
}

function firedIn(round: Round) {
  return advise(round, evaluateRound(round)).fired
}

function answering(round: Round, question: QuestionId, level: Level): Round {
  return { ...round, answers: { ...round.answers, [question]: { level } } }
}

function caseOf(id: string): Round {
  const found = VECTOR_CASES.find((example) => example.id === id)
  if (found === undefined) throw new Error(`No worked example is called ${id}.`)
  return found.round
}
