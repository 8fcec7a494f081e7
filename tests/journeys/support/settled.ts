import type { Page } from '@playwright/test'

/** What a page knows of the service worker, as a test may ask it. */

/** Waits until the version that runs has come in whole and answers for this page. */
export async function settled(page: Page) {
  await page.waitForFunction(
    () => navigator.serviceWorker.controller?.state === 'activated',
    undefined,
    // It comes in when the first page is at rest.
    { timeout: 60_000 },
  )
}

/** Lets the browser look for a newer version now, and waits until that is done: "ready" when one stands ready. */
export async function look(page: Page): Promise<'ready' | 'none'> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const coming = registration.installing
    if (coming !== null)
      await new Promise<void>((done) => {
        coming.addEventListener('statechange', () => done(), { once: true })
      })
    return registration.waiting === null ? 'none' : 'ready'
  })
}

/** The names of all caches of the browser at this place. */
export async function cachesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys())
}
