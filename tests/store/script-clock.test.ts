import { describe, expect, test } from 'vitest'
import { newWorkshop } from '@/domain/workshop/new-workshop'
import { KEPT } from '@/storage/kept'
import { createServices } from '@/services'
import { fakePlatform } from '../support/fake-platform'

const WORKSHOP = newWorkshop({
  id: '0b8f6c1e-3a52-4d7e-9c5f-7e1a2b3c4d5e',
  roundId: '5d0c7c4e-6f0b-4c53-8a1e-2f6b1b0a9d01',
  now: new Date('2026-11-24T09:00:00.000Z'),
})

describe('the clock of a script', () => {
  test('goes on after a reload, in the same sitting', async () => {
    const platform = fakePlatform()
    const { shelf, scriptClock } = await createServices(platform)
    await shelf.put(WORKSHOP)
    scriptClock.getState().start()
    scriptClock.getState().go('differences')
    const { clock } = scriptClock.getState()

    const again = await createServices(platform)
    await again.shelf.open(WORKSHOP.id)
    expect(again.scriptClock.getState().clock).toEqual(clock)
  })

  test('of yesterday is not that of today', async () => {
    const platform = fakePlatform()
    const { shelf, scriptClock } = await createServices(platform)
    await shelf.put(WORKSHOP)
    scriptClock.getState().go('differences')

    platform.time = new Date('2026-11-25T09:00:00.000Z')
    const again = await createServices(platform)
    await again.shelf.open(WORKSHOP.id)
    expect(again.scriptClock.getState().clock).toEqual({ step: 'welcome', spent: 0, since: null })
  })

  test('runs in every window alike', async () => {
    const platform = fakePlatform()
    const one = await createServices(platform)
    const other = await createServices(platform)
    await one.shelf.put(WORKSHOP)
    await other.shelf.open(WORKSHOP.id)
    one.scriptClock.getState().go('balance')
    expect(other.scriptClock.getState().clock.step).toBe('balance')
  })

  test('goes with its workshop when that is removed', async () => {
    const platform = fakePlatform()
    const { shelf, scriptClock } = await createServices(platform)
    await shelf.put(WORKSHOP)
    scriptClock.getState().go('balance')
    expect(platform.memoTexts.has(KEPT.script.slot(WORKSHOP.id))).toBe(true)
    await shelf.remove(WORKSHOP.id)
    expect(platform.memoTexts.has(KEPT.script.slot(WORKSHOP.id))).toBe(false)
  })

  test('that nobody could have kept is begun anew', async () => {
    const platform = fakePlatform()
    platform.memoTexts.set(KEPT.script.slot(WORKSHOP.id), '{"step":"lunch"}')
    const { shelf, scriptClock } = await createServices(platform)
    await shelf.put(WORKSHOP)
    expect(scriptClock.getState().clock.step).toBe('welcome')
  })
})
