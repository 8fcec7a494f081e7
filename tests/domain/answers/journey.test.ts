import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  firstOpenStop,
  previewAfter,
  questionsAt,
  stopAfter,
  stopBefore,
  stopsOf,
  type Stop,
} from '@/domain/answers/journey'
import { PHASES, THEMES, type PhaseNumber } from '@/domain/instrument/axes'
import { aRound } from '../../support/a-dossier'

const at = (phase: 'P1' | 'P2' | 'P3' | 'P4' | 'P5', theme: 'M' | 'I' | 'R'): Stop => ({ kind: 'theme', phase, theme })
const module = (id: 'IMP' | 'NET' | 'COR' | 'CON'): Stop => ({ kind: 'module', module: id })

describe('the way through a round', () => {
  test('passes the declared phases and then the modules that the context asks for', () => {
    const round = aRound().inPhase(1).withContext({ core: 'high', will: 'imposed' }).build()
    expect(stopsOf(round)).toEqual([at('P1', 'M'), at('P1', 'I'), at('P1', 'R'), module('IMP'), module('COR')])
  })

  test('goes from the last declared theme to the review when no module is asked', () => {
    expect(stopAfter(aRound().inPhase(2).build(), at('P2', 'R'))).toBeNull()
  })

  test.each([
    ['the next theme of the same phase', at('P3', 'M'), at('P3', 'I')],
    ['the modules after its last theme', at('P3', 'R'), module('COR')],
  ])('goes from a preview to %s', (_, from, to) => {
    expect(stopAfter(aRound().inPhase(2).withContext({ core: 'high' }).build(), from)).toEqual(to)
  })

  test('goes back from a preview into the phase before it', () => {
    expect(stopBefore(aRound().inPhase(2).build(), at('P3', 'M'))).toEqual(at('P2', 'R'))
    expect(stopBefore(aRound().inPhase(1).build(), at('P3', 'M'))).toEqual(at('P2', 'R'))
  })

  test('goes back from the first module to the last declared theme, and nowhere from the first stop', () => {
    const round = aRound().inPhase(2).withContext({ core: 'high' }).build()
    expect(stopBefore(round, module('COR'))).toEqual(at('P2', 'R'))
    expect(stopBefore(round, at('P1', 'M'))).toBeNull()
  })

  test('a module that is not asked leads nowhere', () => {
    const round = aRound().inPhase(2).build()
    expect([stopAfter(round, module('NET')), stopBefore(round, module('NET'))]).toEqual([null, null])
  })

  test('looks ahead only past the declared phase', () => {
    const round = aRound().inPhase(2).build()
    expect(previewAfter(round, at('P2', 'R'))).toBe('P3')
    expect(previewAfter(round, at('P3', 'R'))).toBe('P4')
    expect(previewAfter(round, at('P2', 'I'))).toBeNull()
    expect(previewAfter(round, at('P1', 'R'))).toBeNull()
    expect(previewAfter(aRound().inPhase('unknown').build(), at('P2', 'R'))).toBeNull()
    expect(previewAfter(aRound().inPhase(5).build(), at('P5', 'R'))).toBeNull()
  })

  test('starts at the first stop with an open question, and nowhere when all is answered', () => {
    expect(firstOpenStop(aRound().inPhase(2).ratedAll('DK').answered('P2.I.P.1', null).build())).toEqual(at('P2', 'I'))
    expect(firstOpenStop(aRound().inPhase(2).ratedAll('NA').build())).toBeNull()
  })

  test('every stop but the first has the stop before it as its way back', () => {
    const rounds = fc.record({
      phase: fc.constantFrom<PhaseNumber | 'unknown'>(1, 2, 3, 4, 5, 'unknown'),
      core: fc.constantFrom<'low' | 'high'>('low', 'high'),
      will: fc.constantFrom<'imposed' | 'voluntary'>('imposed', 'voluntary'),
    })
    fc.assert(
      fc.property(rounds, (context) => {
        const round = aRound().withContext(context).build()
        const stops = stopsOf(round)
        for (const [index, stop] of stops.entries()) {
          expect(stopBefore(round, stop)).toEqual(stops[index - 1] ?? null)
          expect(stopAfter(round, stop)).toEqual(stops[index + 1] ?? null)
        }
      }),
    )
  })
})

describe('a stop asks', () => {
  test('depth first, then progress, one of each in a quick scan', () => {
    expect(questionsAt(aRound().quick().build(), at('P1', 'M')).map(({ id }) => id)).toEqual(['P1.M.D.1', 'P1.M.P.1'])
  })

  test('two of each in a full scan, in every phase', () => {
    const round = aRound().full().inPhase(1).build()
    for (const phase of PHASES)
      for (const theme of THEMES)
        expect(questionsAt(round, at(phase, theme)).map(({ movement }) => movement)).toEqual(['D', 'D', 'P', 'P'])
  })

  test('in a module, questions without movement or gate', () => {
    expect(questionsAt(aRound().build(), module('COR'))).toEqual([
      { id: 'COR.1', movement: null, gate: null },
      { id: 'COR.2', movement: null, gate: null },
    ])
  })
})
