import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '@/paths'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'
import { renderApp } from '../support/render-app'

const NORTH = aDossier().titled('Noord').inPhase(2).ratedAll(75).build()

describe('the reminder to save as a file', () => {
  test('says since when a dossier is only in this browser, and goes once it is in a file', async () => {
    const { user, platform } = await onTheNextDay()
    expect(screen.getByText(/sinds 24 november 2026 alleen in deze browser/)).toBeVisible()
    const [here] = screen.getAllByRole('button', { name: 'Bewaar als bestand' }).slice(-1)
    await user.click(here ?? document.body)
    await waitFor(() => expect(screen.queryByText(/sinds 24 november/)).toBeNull())
    expect(platform.saved).toHaveLength(1)
  })

  test('can wait until tomorrow', async () => {
    const { user, platform } = await onTheNextDay()
    await user.click(screen.getByRole('button', { name: 'Herinner me morgen' }))
    expect(screen.queryByText(/sinds 24 november/)).toBeNull()
    platform.comeBack()
    expect(screen.queryByText(/sinds 24 november/)).toBeNull()
    platform.time = new Date('2026-11-26T09:00:00.000Z')
    platform.comeBack()
    expect(await screen.findByText(/sinds 24 november/)).toBeVisible()
  })
})

/** A dossier that was kept the day before, when the person comes back to its window. */
async function onTheNextDay() {
  const platform = fakePlatform()
  const shown = await renderApp({ at: paths.context(NORTH.id), dossier: NORTH, platform })
  expect(screen.queryByText(/sinds 24 november/)).toBeNull()
  platform.time = new Date('2026-11-25T09:00:00.000Z')
  platform.comeBack()
  await screen.findByText(/sinds 24 november/)
  return shown
}
