import type { Page } from '@playwright/test'

type Watched = typeof globalThis & { shifted?: number }

/** Adds up, inside the page, what moves from here on, as the browser counts it. */
export function countShifts(): void {
  const watched = globalThis as Watched
  watched.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      watched.shifted = (watched.shifted ?? 0) + (entry as PerformanceEntry & { readonly value: number }).value
  }).observe({ type: 'layout-shift' })
}

/** What was added up by now, 0 when nothing moved; NaN when nobody counted. */
export function shiftsSoFar(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Watched).shifted ?? Number.NaN)
}
