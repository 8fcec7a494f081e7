import { describe, expect, test } from 'vitest'
import { askedItems } from '@/domain/answers/asked'
import { moduleProgressOf, progressOf, wholeProgressOf } from '@/domain/answers/progress'
import { aRound } from '../../support/a-dossier'

describe('how far a round is filled in', () => {
  test('there are fifteen screens, and those past the declared phase are previews', () => {
    const screens = progressOf(aRound().inPhase(3).build())
    expect(screens.map(({ phase, theme }) => `${phase}.${theme}`).slice(0, 4)).toEqual(['P1.M', 'P1.I', 'P1.R', 'P2.M'])
    expect(screens).toHaveLength(15)
    expect(screens.filter((screen) => screen.preview).map((screen) => screen.phase)).toEqual([
      'P4',
      'P4',
      'P4',
      'P5',
      'P5',
      'P5',
    ])
  })

  test('"I don\'t know" and "not applicable" are answers, a note is not', () => {
    const round = aRound()
      .inPhase(1)
      .full()
      .answered('P1.M.D.1', 'DK')
      .answered('P1.M.P.1', 'NA')
      .answered('P1.M.P.2', 0)
      .noted('P1.M.D.2', 'to discuss')
      .build()
    expect(progressOf(round)[0]).toEqual({
      phase: 'P1',
      theme: 'M',
      preview: false,
      answered: 3,
      of: 4,
      depth: { answered: 1, of: 2 },
      progress: { answered: 2, of: 2 },
    })
  })

  test('a module counts once the context asks for it', () => {
    const round = aRound().answered('IMP.1', 50).answered('COR.1', 50)
    expect(moduleProgressOf(round.build())).toEqual([])
    expect(moduleProgressOf(round.withContext({ will: 'imposed' }).build())).toEqual([
      { module: 'IMP', answered: 1, of: 3 },
    ])
  })

  test('the whole counts declared phases and modules, not the previews', () => {
    const round = aRound().inPhase(2).withContext({ core: 'high' }).ratedAll(75).answered('P3.M.D.1', 75)
    expect(wholeProgressOf(round.build())).toEqual({ answered: 14, of: 14 })
    expect(wholeProgressOf(round.answered('COR.2', null).build())).toEqual({ answered: 13, of: 14 })
  })

  test.each([1, 2, 3, 4, 5, 'unknown'] as const)('in phase %s the screens show what is asked', (phase) => {
    for (const round of [aRound().inPhase(phase).quick().build(), aRound().inPhase(phase).full().build()]) {
      expect(wholeProgressOf(round)).toEqual({ answered: 0, of: askedItems(round).length })
    }
  })
})
