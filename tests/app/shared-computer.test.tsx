import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import { paths } from '@/paths'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'
import { dossierOn, leaveOn } from '../support/kept-dossiers'
import { renderApp } from '../support/render-app'

const NORTH = aDossier().titled('Noord').inPhase(1).build()
const SOUTH = { ...aDossier().titled('Zuid').build(), id: 'south' }
const IN_WINDOW = 'Alleen in dit venster: bewaar als bestand voor je sluit'

describe('the mode for a shared computer', () => {
  test('is chosen under the status of a dossier, after it was said what that means', async () => {
    const platform = fakePlatform()
    leaveOn(platform, SOUTH)
    const { user, services, current } = await renderApp({ at: paths.review(NORTH.id), dossier: NORTH, platform })
    await user.click(screen.getByRole('button', { name: /^bewaard in deze browser/ }))
    await user.click(screen.getByRole('button', { name: 'Gedeelde computer: hier niets bewaren' }))
    const dialog = await screen.findByRole('dialog', { name: 'Hier niets bewaren?' })
    expect(dialog).toHaveTextContent('“Noord” verdwijnt nu uit deze browser.')
    expect(await within(dialog).findByText('Zuid')).toBeVisible()
    expect(services.sharing.getState().shared).toBe(false)
    await user.click(within(dialog).getByRole('button', { name: 'Bewaar hier niets' }))

    expect(await screen.findByRole('button', { name: IN_WINDOW })).toBeVisible()
    await waitFor(() =>
      expect(
        screen.getByText('Deze browser bewaart niets meer. Je dossier staat alleen in dit venster.'),
      ).toBeVisible(),
    )
    expect(dossierOn(platform, NORTH.id)).toBeNull()
    expect(dossierOn(platform, SOUTH.id)).toEqual(SOUTH)
    expect(platform.holdsPage).toBe(true)
    act(() => services.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75)))
    expect(current()).toEqual(giveAnswer(NORTH, 'P1.M.D.1', 75))
    expect(screen.getByRole('button', { name: IN_WINDOW })).toBeVisible()
  })

  test('says where everything is once it is in a file, and lets the window go', async () => {
    const { user, platform } = await sharing()
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    expect(await screen.findByRole('button', { name: /^gedownload als Noord.weloverwogen.json/ })).toBeVisible()
    expect(platform.holdsPage).toBe(false)
  })

  test('tells in the panel that nothing is kept, and leads back', async () => {
    const { user, platform } = await sharing()
    await user.click(screen.getByRole('button', { name: IN_WINDOW }))
    const panel = screen.getByRole('group', { name: 'Waar dit dossier staat' })
    expect(panel).toHaveTextContent('Niets: dit is een gedeelde computer.')
    expect(within(panel).queryByRole('button', { name: 'Wis dit dossier uit deze browser' })).toBeNull()
    await user.click(within(panel).getByRole('button', { name: 'Bewaar weer in deze browser' }))
    expect(await screen.findByRole('button', { name: /^bewaard in deze browser/ })).toBeVisible()
    expect(dossierOn(platform, NORTH.id)).toEqual(NORTH)
  })

  test('lets other dossiers be removed one by one, each after its own question', async () => {
    const platform = fakePlatform()
    leaveOn(platform, SOUTH)
    const { user } = await renderApp({ platform })
    await user.click(await screen.findByRole('button', { name: 'Bewaar hier niets' }))
    const dialog = await screen.findByRole('dialog', { name: 'Hier niets bewaren?' })
    expect(dialog).toHaveTextContent('Er staat nog een dossier in deze browser.')
    await user.click(within(dialog).getByRole('button', { name: 'Verwijder Zuid' }))
    expect(dossierOn(platform, SOUTH.id)).toEqual(SOUTH)
    const question = await screen.findByRole('dialog', { name: 'Dit dossier verwijderen?' })
    await user.click(within(question).getByRole('button', { name: 'Verwijder' }))
    await waitFor(() => expect(dossierOn(platform, SOUTH.id)).toBeNull())
  })

  test('is offered on the start page before anything is begun, and stands there as long as it lasts', async () => {
    const { user, platform, services } = await renderApp()
    await user.click(await screen.findByRole('button', { name: 'Bewaar hier niets' }))
    const dialog = await screen.findByRole('dialog', { name: 'Hier niets bewaren?' })
    await user.click(within(dialog).getByRole('button', { name: 'Bewaar hier niets' }))
    expect(await screen.findByText(/^Gedeelde computer: deze browser bewaart niets/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Weeg een samenwerking af' }))
    await user.type(await screen.findByRole('textbox', { name: /^Titel/ }), 'Geheim')
    await act(() => services.flush())
    expect([...platform.slotTexts, ...platform.spareTexts, ...platform.memoTexts]).toEqual([])
  })
})

async function sharing() {
  const app = await renderApp({ at: paths.review(NORTH.id), dossier: NORTH })
  await act(() => app.services.sharing.getState().begin())
  return app
}
