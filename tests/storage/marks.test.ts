import { describe, expect, test } from 'vitest'
import { KEPT } from '@/storage/kept'
import { createMarks } from '@/storage/marks'
import { fakePlatform } from '../support/fake-platform'

const NOON = new Date('2026-11-24T12:00:00.000Z')
const FILED = { name: 'noord.weloverwogen.json', at: NOON, way: 'written', sum: '00000000' } as const

describe('what a device remembers about a dossier', () => {
  test('is nothing at first', async () => {
    expect(await createMarks(fakePlatform()).of('a')).toEqual({ changedAt: null, filed: null })
  })

  test('comes back at the next visit, each moment for itself', async () => {
    const platform = fakePlatform()
    await createMarks(platform).note('a', { changedAt: NOON })
    await createMarks(platform).note('a', { filed: FILED })
    expect(await createMarks(platform).of('a')).toEqual({ changedAt: NOON, filed: FILED })
  })

  test('holds while the window is open on a device that keeps nothing', async () => {
    const marks = createMarks(fakePlatform({ refusal: 'full' }))
    await marks.note('a', { changedAt: NOON })
    expect((await marks.of('a')).changedAt).toEqual(NOON)
  })

  test.each([
    '',
    '{',
    '[]',
    '{"changedAt":5,"filed":null}',
    '{"changedAt":"soon","filed":null}',
    '{"changedAt":null,"filed":{}}',
  ])('is nothing when the mark is damaged: %s', async (text) => {
    const platform = fakePlatform()
    platform.slotTexts.set(KEPT.mark.slot('a'), text)
    expect(await createMarks(platform).of('a')).toEqual({ changedAt: null, filed: null })
  })

  test('is gone once forgotten', async () => {
    const platform = fakePlatform()
    const marks = createMarks(platform)
    await marks.note('a', { changedAt: NOON })
    await marks.forget('a')
    expect(await marks.of('a')).toEqual({ changedAt: null, filed: null })
    expect(platform.slotTexts.size).toBe(0)
  })
})
