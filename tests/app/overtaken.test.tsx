import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import { paths } from '@/paths'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { renderApp } from '../support/render-app'

const NORTH = aDossier().titled('Noord').inPhase(1).build()

describe('a dossier that was changed in another window', () => {
  test('can go on as a copy, at the same place', async () => {
    const { user, current, services } = await overtaken()
    await user.click(await screen.findByRole('button', { name: 'Bewaar wat hier staat als kopie' }))
    await waitFor(() => expect(location.hash).toBe(`#${paths.review(current().id)}`))
    expect(current()).toMatchObject({ title: 'Noord (kopie)', rounds: [{ answers: { 'P1.M.D.1': { level: 0 } } }] })
    expect(screen.queryByRole('dialog')).toBeNull()
    await services.shelf.refresh()
    expect(services.shelf.view.getState().entries).toHaveLength(2)
  })

  test('can go on as it is there', async () => {
    const { user, current } = await overtaken()
    await user.click(await screen.findByRole('button', { name: 'Ga verder met wat daar gebeurde' }))
    await waitFor(() => expect(current().rounds[0]?.answers['P1.M.D.1']).toEqual({ level: 100 }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('that removed it can be followed too: back to the start', async () => {
    const { user, services, platform } = await renderApp({ at: paths.review(NORTH.id), dossier: NORTH })
    const there = await createStores(platform)
    await there.shelf.remove(NORTH.id)
    act(() => services.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0)))
    await user.click(await screen.findByRole('button', { name: 'Ga verder met wat daar gebeurde' }))
    await screen.findByRole('heading', { name: 'Nog geen dossiers op dit toestel' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

/** A dossier open here, changed there, and then changed here. */
async function overtaken() {
  const app = await renderApp({ at: paths.review(NORTH.id), dossier: NORTH })
  const there = await createStores(app.platform)
  await there.shelf.open(NORTH.id)
  there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
  await waitFor(() => expect(there.dossiers.getState().keeping.kind).toBe('kept'))
  act(() => app.services.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0)))
  return app
}
