import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import { paths } from '@/paths'
import { createJournal } from '@/storage/journal'
import { KEPT } from '@/storage/kept'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'
import { renderApp } from '../support/render-app'

const NORTH = aDossier().titled('Noord').inPhase(1).build()
const RATED = giveAnswer(NORTH, 'P1.M.D.1', 75)

describe('a dossier of which the last state is damaged', () => {
  test('opens from the spare copy, and says so until that is read', async () => {
    const platform = await twiceKept()
    platform.slotTexts.set(KEPT.states.slot(NORTH.id, 2), '#')
    const { user, current } = await renderApp({ at: paths.review(NORTH.id), platform })
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit komt uit de reservekopie.')
    expect(current()).toEqual(RATED)
    await user.click(screen.getByRole('button', { name: 'Sluiten' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('and of which the copy is damaged too opens as it was before, and says what may be missing', async () => {
    const platform = await twiceKept()
    platform.slotTexts.set(KEPT.states.slot(NORTH.id, 2), '#')
    platform.spareTexts.clear()
    const { current, services } = await renderApp({ at: paths.review(NORTH.id), platform })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Dit is de versie daarvoor.')
    expect(alert).toHaveTextContent(/Wat je op 24 november 2026 om \d\d:\d\d nog veranderde, staat er niet bij/)
    expect(current()).toEqual(NORTH)
    await waitFor(() => expect(services.dossiers.getState().keeping.kind).toBe('kept'))
  })
})

describe('a dossier that was kept here and is gone', () => {
  test('is named on the start page until the person has read it', async () => {
    const platform = await twiceKept()
    platform.slotTexts.clear()
    platform.spareTexts.clear()
    const { user, services } = await renderApp({ platform })
    await services.shelf.refresh()
    expect(await screen.findByText(/het laatst op 24 november 2026 om \d\d:\d\d/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Niet meer tonen' }))
    expect(await screen.findByRole('heading', { name: 'Nog geen dossiers op dit toestel' })).toBeVisible()
    expect(platform.memoTexts.size).toBe(0)
  })
})

/** A machine on which an earlier visit kept a dossier twice. */
async function twiceKept() {
  const platform = fakePlatform()
  const journal = createJournal(platform)
  for (const dossier of [NORTH, RATED]) await journal.keep(NORTH.id, writeDossier(dossier))
  return platform
}
