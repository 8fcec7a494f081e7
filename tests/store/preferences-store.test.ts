import { describe, expect, test } from 'vitest'
import { KEPT } from '@/storage/kept'
import { recallPreferences } from '@/store/preferences-store'
import { fakePlatform } from '../support/fake-platform'

describe('what a person chose', () => {
  test('is nothing at the first visit', async () => {
    expect((await recallPreferences(fakePlatform())).getState().language).toBeNull()
  })

  test('is remembered', async () => {
    const platform = fakePlatform()
    ;(await recallPreferences(platform)).getState().chooseLanguage('en')
    expect((await recallPreferences(platform)).getState().language).toBe('en')
  })

  test.each(['', 'en', '{"language":5}', '[]'])('is nothing when what was kept is damaged: %s', async (text) => {
    const platform = fakePlatform()
    platform.slotTexts.set(KEPT.preferences.slot(), text)
    expect((await recallPreferences(platform)).getState().language).toBeNull()
  })
})
