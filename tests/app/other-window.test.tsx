import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import { paths } from '@/paths'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { renderApp } from '../support/render-app'

const NORTH = aDossier().titled('Noord').inPhase(1).build()
const QUESTIONS = paths.questions(NORTH.id, 'P1', 'M')

describe('a dossier that another window writes', () => {
  test('can only be read here, and says so', async () => {
    await takenOver()
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit dossier staat open in een ander venster.')
    expect(screen.getByText('alleen lezen')).toBeVisible()
    expect(screen.getAllByRole('radio').every((radio) => radio.matches(':disabled'))).toBe(true)
  })

  test('shows what is written there', async () => {
    const { there, current } = await takenOver()
    there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    await waitFor(() => expect(current().rounds[0]?.answers['P1.M.D.1']).toEqual({ level: 100 }))
  })

  test('can be taken over here, with all that was written there', async () => {
    const { user, there, current } = await takenOver()
    there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
    await user.click(await screen.findByRole('button', { name: 'Werk hier verder' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(current().rounds[0]?.answers['P1.M.D.1']).toEqual({ level: 100 })
    expect(screen.getAllByRole('radio').some((radio) => radio.matches(':disabled'))).toBe(false)
    expect(there.dossiers.getState().keeping).toEqual({ kind: 'elsewhere' })
  })

  test('is no longer here once it was removed there', async () => {
    const { there } = await takenOver()
    await act(() => there.shelf.remove(NORTH.id))
    expect(await screen.findByRole('heading', { name: 'Dit dossier staat niet in deze browser' })).toBeVisible()
  })
})

describe('a dossier that was written in two windows at once', () => {
  test('goes on as a copy, at the same place', async () => {
    const { user, current, services, dialog } = await writtenTwice()
    await user.click(dialog.getByRole('button', { name: 'Met de kopie van hier' }))
    await waitFor(() => expect(location.hash).toBe(`#${paths.review(current().id)}`))
    expect(current()).toMatchObject({ title: 'Noord (kopie)', rounds: [{ answers: { 'P1.M.D.1': { level: 0 } } }] })
    expect(screen.queryByRole('dialog')).toBeNull()
    await services.shelf.refresh()
    expect(services.shelf.view.getState().entries).toHaveLength(2)
  })

  test('goes on as it is there, and the copy stands on the shelf', async () => {
    const { user, current, services, dialog } = await writtenTwice()
    await user.click(dialog.getByRole('button', { name: 'Met wat in het andere venster gebeurde' }))
    await waitFor(() => expect(current().rounds[0]?.answers['P1.M.D.1']).toEqual({ level: 100 }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await services.shelf.refresh()
    expect(services.shelf.view.getState().entries).toHaveLength(2)
  })
})

/** A dossier that was open here and was taken over by another window. */
async function takenOver() {
  const app = await renderApp({ at: QUESTIONS, dossier: NORTH })
  const there = await createStores(app.platform)
  await act(() => there.shelf.takeOver(NORTH.id))
  return { ...app, there }
}

/** A machine that knows no turns, and lets two windows write one dossier. */
async function writtenTwice() {
  const app = await renderApp({ at: paths.review(NORTH.id), dossier: NORTH })
  app.platform.closeWindows()
  const there = await createStores(app.platform)
  await there.shelf.open(NORTH.id)
  there.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 100))
  await waitFor(() => expect(there.dossiers.getState().keeping.kind).toBe('kept'))
  act(() => app.services.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 0)))
  const dialog = await screen.findByRole('dialog', { name: 'Dit dossier is ook in een ander venster veranderd' })
  return { ...app, there, dialog: within(dialog) }
}
