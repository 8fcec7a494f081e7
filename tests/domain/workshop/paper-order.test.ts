import { describe, expect, test } from 'vitest'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { paperQuestions } from '@/domain/workshop/paper-order'

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
})
