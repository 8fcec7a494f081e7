import { describe, expect, test } from 'vitest'
import { KEPT } from '@/storage/kept'
import { createMarks } from '@/storage/marks'
import { fakePlatform } from '../support/fake-platform'

const NOON = new Date('2026-11-24T12:00:00.000Z')

describe('what a device remembers about a dossier', () => {
  test('is nothing at first', async () => {
    expect(await createMarks(fakePlatform()).of('a')).toEqual({ changedAt: null, filedAt: null })
  })

  test('comes back at the next visit, each moment for itself', async () => {
    const platform = fakePlatform()
    await createMarks(platform).note('a', { changedAt: NOON })
    await createMarks(platform).note('a', { filedAt: NOON })
    expect(await createMarks(platform).of('a')).toEqual({ changedAt: NOON, filedAt: NOON })
  })

  test('holds while the window is open on a device that keeps nothing', async () => {
    const marks = createMarks(fakePlatform({ refusal: 'full' }))
    await marks.note('a', { changedAt: NOON })
    expect((await marks.of('a')).changedAt).toEqual(NOON)
  })

  test.each(['', '{', '[]', '{"changedAt":5,"filedAt":null}', '{"changedAt":"soon","filedAt":null}'])(
    'is nothing when the mark is damaged: %s',
    async (text) => {
      const platform = fakePlatform()
      platform.slotTexts.set(KEPT.mark.slot('a'), text)
      expect(await createMarks(platform).of('a')).toEqual({ changedAt: null, filedAt: null })
    },
  )

  test('is gone once forgotten', async () => {
    const platform = fakePlatform()
    const marks = createMarks(platform)
    await marks.note('a', { changedAt: NOON })
    await marks.forget('a')
    expect(await marks.of('a')).toEqual({ changedAt: null, filedAt: null })
    expect(platform.slotTexts.size).toBe(0)
  })
})
