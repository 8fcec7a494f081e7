import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { paths } from '@/paths'
import { aDossier } from '../support/a-dossier'
import { renderApp } from '../support/render-app'

// React and jsdom tell the console what is thrown here on purpose.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => void vi.restoreAllMocks())

const NORTH = aDossier().titled('Noord').inPhase(1).build()

describe('a screen that cannot be drawn', () => {
  test('apologises, keeps the frame, and offers the dossier as a file', async () => {
    const { user, platform } = await broken()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hier ging iets mis, en dat ligt aan ons')
    expect(screen.getByRole('banner')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Bewaar je dossier als bestand' }))
    await waitFor(() => expect(platform.saved).toHaveLength(1))
  })

  test('apologises also when it is the frame that cannot be drawn', async () => {
    const app = await renderApp({ at: paths.review(NORTH.id), dossier: NORTH })
    act(() => app.services.dossiers.setState({ keeping: undefined as never }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hier ging iets mis, en dat ligt aan ons')
    expect(screen.getByRole('main')).toBeVisible()
  })

  test('does not stand in the way of another page', async () => {
    const { user } = await broken()
    await user.click(screen.getByRole('link', { name: 'Naar de startpagina' }))
    expect(await screen.findByRole('heading', { level: 1, name: /weeg een samenwerking/i })).toBeVisible()
  })
})

/** A page that meets a dossier which no door would have let in. */
async function broken() {
  const app = await renderApp({ at: paths.review(NORTH.id), dossier: NORTH })
  const impossible = { ...NORTH, rounds: [{ ...NORTH.rounds[0], answers: null }] } as unknown as Dossier
  act(() => app.services.dossiers.getState().open(impossible, { kind: 'keeping' }))
  return app
}
