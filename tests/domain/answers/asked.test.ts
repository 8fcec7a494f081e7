import { describe, expect, test } from 'vitest'
import { askedItems, askedModules, declaredPhases, isPreview, openItems } from '@/domain/answers/asked'
import type { Context } from '@/domain/instrument/context-question'
import type { Choice } from '@/domain/instrument/scale'
import { aRound } from '../../support/a-dossier'

const idsOf = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)

describe('what a round asks', () => {
  test('a quick scan in phase 1 asks the six core items in the order of the journey', () => {
    expect(idsOf(askedItems(aRound().inPhase(1).quick().build()))).toEqual([
      'P1.M.D.1',
      'P1.M.P.1',
      'P1.I.D.1',
      'P1.I.P.1',
      'P1.R.D.1',
      'P1.R.P.1',
    ])
  })

  test.each([1, 2, 3, 4, 5] as const)('phase %i asks six items a phase quickly and twelve in full', (phase) => {
    expect(askedItems(aRound().inPhase(phase).quick().build())).toHaveLength(6 * phase)
    expect(askedItems(aRound().inPhase(phase).full().build())).toHaveLength(12 * phase)
  })

  test('a person who is not sure is asked all five phases', () => {
    expect(askedItems(aRound().inPhase('unknown').build())).toHaveLength(30)
    expect(askedItems(aRound().build())).toHaveLength(30)
    expect(declaredPhases({})).toEqual(['P1', 'P2', 'P3', 'P4', 'P5'])
    expect(isPreview({}, 'P5')).toBe(false)
  })

  test.each<Choice>([0, 100, 'DK', 'NA'])('the answer %s opens the whole preview, and no other', (choice) => {
    const asked = askedItems(aRound().inPhase(2).answered('P4.I.D.1', choice).build())
    expect(new Set(asked.map((item) => item.phase))).toEqual(new Set(['P1', 'P2', 'P4']))
    expect(asked).toHaveLength(18)
  })

  test('a note alone opens no preview', () => {
    expect(askedItems(aRound().inPhase(1).noted('P2.M.D.1', 'later').build())).toHaveLength(6)
  })

  test('an extra item opens no preview of a quick scan', () => {
    const words = aRound().inPhase(1).answered('P2.M.D.2', 75)
    expect(askedItems(words.quick().build())).toHaveLength(6)
    expect(askedItems(words.full().build())).toHaveLength(24)
  })

  test('a screen puts its items forward, also before its phase is opened', () => {
    const round = aRound().inPhase(1).quick()
    expect(idsOf(openItems(round.build(), 'P4', 'I'))).toEqual(['P4.I.D.1', 'P4.I.P.1'])
    expect(idsOf(openItems(round.full().build(), 'P4', 'I'))).toEqual(['P4.I.D.1', 'P4.I.D.2', 'P4.I.P.1', 'P4.I.P.2'])
  })
})

describe('the modules that the context asks for', () => {
  test.each<[Context, string[]]>([
    [{}, []],
    [{ kind: 'unknown', will: 'unknown', core: 'unknown', partners: 'unknown', decision: 'unknown' }, []],
    [{ kind: 'network', will: 'voluntary', core: 'low', partners: '3-5', decision: 'enter' }, []],
    [{ will: 'encouraged' }, ['IMP']],
    [{ will: 'imposed' }, ['IMP']],
    [{ kind: 'orgnet' }, ['NET']],
    [{ partners: '6-10' }, ['NET']],
    [{ partners: '>10' }, ['NET']],
    [{ core: 'medium' }, ['COR']],
    [{ core: 'high' }, ['COR']],
    [{ decision: 'continue' }, ['CON']],
    [{ decision: 'reshape' }, ['CON']],
    [{ decision: 'stop' }, ['CON']],
    [{ decision: 'stop', core: 'high', kind: 'orgnet', will: 'imposed' }, ['IMP', 'NET', 'COR', 'CON']],
  ])('%j asks %j', (context, modules) => {
    expect(askedModules(context)).toEqual(modules)
  })
})
