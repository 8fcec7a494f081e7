import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { paths } from '@/paths'
import { renderApp } from '../../../support/render-app'
import { lines, workshopWith } from './workshop-with'

// The simulated browser measures nothing and scrolls nothing.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(500)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(400)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100)
  return () => vi.restoreAllMocks()
})

async function atList(count = 5000, choices = 0) {
  const dossier = workshopWith()
  const app = await renderApp({ at: paths.collect(dossier.id), dossier })
  act(() => app.services.collecting.setState({ lines: lines(count, choices) }))
  // A page that is still coming in on a busy machine draws it a moment later.
  const list = await screen.findByRole('list', { name: /meldingen$/ }, { timeout: 15_000 })
  return { ...app, rows: () => within(list).getAllByRole('listitem') }
}

describe('thousands of lines', () => {
  test('are drawn a few at a time, each with its place among all', async () => {
    const { rows } = await atList()
    expect(rows().length).toBeLessThan(60)
    expect(rows()[0]).toHaveAttribute('aria-setsize', '5000')
    expect(rows().map((row) => row.getAttribute('aria-posinset'))).toEqual(rows().map((_, place) => String(place + 1)))
  })

  test('have one row in the tab order, and the arrow keys go on from there', async () => {
    const { user, rows } = await atList()
    const stops = () => rows().filter((row) => row.tabIndex === 0)
    expect(stops()).toHaveLength(1)
    act(() => stops()[0]?.focus())
    await user.keyboard('{ArrowDown}{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-posinset', '3'))
    await user.keyboard('{End}')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-posinset', '5000'))
    expect(stops()).toHaveLength(1)
    await user.keyboard('{Home}')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-posinset', '1'))
  })

  test('lead with the tab key from a row to its button, and keep the focus there', async () => {
    const { user, services, rows } = await atList(5000, 3)
    const useInstead = vi.fn()
    act(() => services.collecting.setState({ useInstead }))
    act(() => rows()[0]?.focus())
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-posinset', '2'))
    await user.tab()
    expect(document.activeElement).toHaveTextContent('Neem de andere in plaats')
    await user.keyboard('{Enter}')
    expect(useInstead).toHaveBeenCalledExactlyOnceWith(2)
    expect(document.activeElement).toHaveTextContent('Neem de andere in plaats')
  })
})
