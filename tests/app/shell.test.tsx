import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aDossier } from '../support/a-dossier'
import { renderApp } from '../support/render-app'

describe('the frame', () => {
  test('names the page in the document title', async () => {
    await renderApp()
    expect(document.title).toBe('Begin – Weloverwogen')
  })

  test('leaves the focus alone when the program opens', async () => {
    await renderApp()
    expect(document.body).toHaveFocus()
  })

  test('speaks another language at a click, and says so to the document', async () => {
    const { user } = await renderApp()
    await user.click(screen.getByRole('button', { name: 'English' }))
    await screen.findByRole('heading', { level: 1, name: /weigh a partnership/i })
    expect(document.documentElement.lang).toBe('en')
    expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('aria-current', 'true')
  })

  test('skips to the content', async () => {
    const { user } = await renderApp()
    await user.tab()
    expect(screen.getByRole('link', { name: 'Naar de inhoud' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  test('shows the page when the place in its address cannot be read', async () => {
    await renderApp({ at: '/about/method#%E0%A4%A' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Methode')
  })

  test('goes on where the person would, at the address of a dossier without one of its pages', async () => {
    const dossier = aDossier().inPhase(1).build()
    await renderApp({ at: `/dossier/${dossier.id}`, dossier })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Verkennen: missie en visie')
  })

  test('says what to do at an address without a page', async () => {
    const { user } = await renderApp({ at: '/nowhere' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Deze pagina bestaat niet')
    await user.click(screen.getByRole('link', { name: 'Naar de startpagina' }))
    const heading = await screen.findByRole('heading', { level: 1, name: /weeg een samenwerking/i })
    await waitFor(() => expect(heading).toHaveFocus())
  })
})

describe('a door that was pressed before the program ran', () => {
  test('is pressed when the program takes over, once', async () => {
    document.documentElement.dataset['door'] = 'weigh'
    await renderApp()
    await waitFor(() => expect(location.hash).toMatch(/^#\/dossier\/.+\/context$/))
    expect(document.documentElement).not.toHaveAttribute('data-door')
  })

  test('may be another language', async () => {
    document.documentElement.dataset['door'] = 'language-en'
    await renderApp()
    expect(await screen.findByRole('heading', { level: 1, name: /weigh a partnership/i })).toBeVisible()
  })
})
