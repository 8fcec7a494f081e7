import { act, render, screen } from '@testing-library/react'
import { Suspense, type ComponentType } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '@/app/error-boundary'
import { lazyPage } from '@/app/lazy-page'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => void vi.restoreAllMocks())

describe('a page that is loaded when someone goes there', () => {
  test('is drawn once its code is there', async () => {
    draw(lazyPage(async () => About).Page)
    expect(await screen.findByText('about')).toBeVisible()
  })

  test('that was brought in beforehand is drawn at once', async () => {
    const about = lazyPage(async () => About)
    await about.preload()
    draw(about.Page)
    expect(screen.getByText('about')).toBeVisible()
  })

  test('that did not come in is asked for again at the next visit', async () => {
    vi.useFakeTimers()
    const load = vi.fn(async () => About).mockRejectedValueOnce(new Error('gone'))
    const { Page } = lazyPage(load)
    const { unmount } = draw(Page)
    await act(() => vi.advanceTimersByTimeAsync(0))
    expect(screen.queryByText('waiting')).toBeNull()
    expect(load).toHaveBeenCalledOnce()
    unmount()
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    draw(Page)
    expect(await screen.findByText('about')).toBeVisible()
  })
})

function About() {
  return <p>about</p>
}

function draw(Page: ComponentType) {
  return render(
    <ErrorBoundary at="" around={() => null}>
      <Suspense fallback="waiting">
        <Page />
      </Suspense>
    </ErrorBoundary>,
  )
}
