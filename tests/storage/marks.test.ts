import { describe, expect, test } from 'vitest'
import { KEPT } from '@/storage/kept'
import { createMarks } from '@/storage/marks'
import { fakePlatform } from '../support/fake-platform'

const NOON = new Date('2026-11-24T12:00:00.000Z')
const FILED = { name: 'noord.weloverwogen.json', at: NOON, way: 'written', sum: '00000000' } as const

describe('what a device remembers about a dossier', () => {
  test('is nothing at first', async () => {
    expect(await createMarks(fakePlatform()).of('a')).toEqual({ filed: null, putOff: null })
  })

  test('comes back at the next visit', async () => {
    const platform = fakePlatform()
    await createMarks(platform).note('a', { filed: FILED })
    expect(await createMarks(platform).of('a')).toEqual({ filed: FILED, putOff: null })
  })

  test('holds while the window is open on a device that keeps nothing', async () => {
    const marks = createMarks(fakePlatform({ refusal: 'full' }))
    await marks.note('a', { filed: FILED })
    expect((await marks.of('a')).filed).toEqual(FILED)
  })

  test.each([
    '',
    '{',
    '[]',
    '{"filed":5}',
    '{"filed":{}}',
    '{"filed":{"name":"x","at":"soon","way":"written","sum":""}}',
  ])('is nothing when the mark is damaged: %s', async (text) => {
    const platform = fakePlatform()
    platform.slotTexts.set(KEPT.mark.slot('a'), text)
    expect(await createMarks(platform).of('a')).toEqual({ filed: null, putOff: null })
  })

  test('is gone once forgotten', async () => {
    const platform = fakePlatform()
    const marks = createMarks(platform)
    await marks.note('a', { filed: FILED })
    await marks.forget('a')
    expect(await marks.of('a')).toEqual({ filed: null, putOff: null })
    expect(platform.slotTexts.size).toBe(0)
  })
})
