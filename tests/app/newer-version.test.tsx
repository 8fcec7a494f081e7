import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../support/render-app'

const READY = 'Er is een nieuwe versie. Je antwoorden blijven bewaard.'

test('nothing is said while there is no newer version', async () => {
  await watched()
  expect(screen.queryByText(READY)).toBeNull()
})

test('a newer version is told of quietly, and nothing changes until it is asked for', async () => {
  const { platform, user } = await watched()
  await act(async () => platform.versions.arrive())
  expect(screen.getByRole('status')).toHaveTextContent(READY)
  expect(platform.versions.loads).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Later' }))
  expect(screen.queryByText(READY)).toBeNull()
  expect(platform.versions.loads).toBe(0)
})

test('it is told of once the version in use has given the parts that it was bringing in', async () => {
  const rest = new AbortController()
  const { platform } = await watched(new Promise((resolve) => rest.signal.addEventListener('abort', () => resolve())))
  await act(async () => platform.versions.arrive())
  expect(screen.queryByText(READY)).toBeNull()
  rest.abort()
  expect(await screen.findByText(READY)).toBeVisible()
})

test('it comes when it is asked for, once', async () => {
  const { platform, user } = await watched()
  await act(async () => platform.versions.arrive())
  await user.dblClick(screen.getByRole('button', { name: 'Vernieuw nu' }))
  expect(platform.versions.loads).toBe(1)
})

test('while other windows are open it asks to close them first', async () => {
  const { platform, user } = await watched()
  platform.versions.alone = false
  await act(async () => platform.versions.arrive())
  await user.click(screen.getByRole('button', { name: 'Vernieuw nu' }))
  expect(screen.getByRole('status')).toHaveTextContent('Sluit eerst de andere vensters')
  expect(platform.versions.loads).toBe(0)
  platform.versions.alone = true
  await user.click(screen.getByRole('button', { name: 'Vernieuw nu' }))
  expect(platform.versions.loads).toBe(1)
})

test('a dossier that cannot be kept is never loaded away: the notice makes way for the trouble', async () => {
  const { platform, user, services } = await watched()
  await services.shelf.create()
  await act(async () => platform.versions.arrive())
  platform.refusal = 'full'
  act(() => services.dossiers.getState().change((dossier) => ({ ...dossier, title: 'Noord' })))
  await user.click(screen.getByRole('button', { name: 'Vernieuw nu' }))
  expect(platform.versions.loads).toBe(0)
  expect(screen.queryByText(READY)).toBeNull()
})

/** The program, looking out for newer versions. */
async function watched(busy: Promise<void> = Promise.resolve()) {
  const app = await renderApp()
  act(() => app.services.newerVersion.getState().watch(busy))
  return app
}
