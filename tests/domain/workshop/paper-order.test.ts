import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionsAt, stopsOf } from '@/domain/answers/journey'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { QUESTION_ORDER } from '@/domain/workshop/choice-row'
import { questionsInCode } from '@/domain/workshop/code-tag'
import { paperQuestions } from '@/domain/workshop/paper-order'
import { questionsFor } from '@/domain/workshop/room-questions'
import { anyContext } from '../../support/any-round'

describe('the order of the questions on paper', () => {
  test('without a context every phase is asked, from the first question of the first phase to the last of the last', () => {
    expect(paperQuestions({ scan: 'full', context: {} })).toEqual(ITEMS.map(({ id }) => id))
  })

  test('a quick scan asks the core questions only', () => {
    expect(paperQuestions({ scan: 'quick', context: {} })).toEqual(ITEMS.filter(({ core }) => core).map(({ id }) => id))
  })

  test('phases past the one where the partnership stands are left out, and modules come last', () => {
    const asked = paperQuestions({ scan: 'full', context: { phase: 2, will: 'imposed' } })
    const imposed = MODULE_ITEMS.filter(({ module }) => module === 'IMP').map(({ id }) => id)
    expect(asked).toHaveLength(24 + imposed.length)
    expect(asked.slice(24)).toEqual(imposed)
  })

  test('whatever the context, it is the order of the journey, and a code holds the same and the looks ahead', () => {
    fc.assert(
      fc.property(anyContext(), fc.constantFrom('quick' as const, 'full' as const), (context, scan) => {
        const plan = { scan, context }
        const onPaper = paperQuestions(plan)
        expect(onPaper).toEqual(stopsOf(plan).flatMap((stop) => questionsAt(plan, stop).map(({ id }) => id)))
        const inCode = questionsInCode(plan)
        expect(inCode).toEqual(QUESTION_ORDER.filter((id) => inCode.includes(id)))
        const ahead = questionsFor(plan).filter(({ preview }) => preview !== null)
        expect(inCode.toSorted()).toEqual([...onPaper, ...ahead.map(({ id }) => id)].toSorted())
      }),
    )
  })
})
