import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumWith } from '../browsers/chromium'
import { newDesk, type PlaywrightDesk } from '../browsers/playwright-desk'
import type { Bench, Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack } from '../look-back'
import { beginAtDesk, strike } from '../sitting'

/** A person closes the window, goes elsewhere or loads anew, in the middle of a word. */
export const close: Campaign = {
  name: 'close',
  injects:
    'The page is closed, loaded anew, left for the page before, left for an empty page, or its window is taken away, in the middle of a word.',
  times: 60,
  sample: 5,
  // A browser in a hurry does not always tell a page that it goes; then what was written in its rhythm is what there is.
  textMayBeLost: 500,
  begin,
}

const WAYS: Readonly<Record<string, (desk: PlaywrightDesk) => Promise<unknown>>> = {
  closed: ({ page }) => Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]),
  'loaded anew': ({ page }) => page.reload({ waitUntil: 'commit' }),
  'left for the page before': ({ page }) => {
    const left = page.waitForURL('about:blank', { waitUntil: 'commit' })
    // The answer may get lost with the page that gives it.
    void page.evaluate(() => history.go(1 - history.length)).catch(() => undefined)
    return left
  },
  'left for an empty page': ({ page }) => page.goto('about:blank', { waitUntil: 'commit' }),
  'window taken away': async ({ page }) => {
    const session = await page.context().newCDPSession(page)
    const { targetInfo } = await session.send('Target.getTargetInfo')
    const closed = page.waitForEvent('close')
    await session.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined)
    return closed
  },
}

async function begin({ site, folder }: Bench): Promise<Lane> {
  const context = await chromiumWith(mkdtempSync(join(folder, 'close-')))
  // Without one, the browser ends with its last window.
  await context.newPage()

  async function once(chance: Chance, time: number): Promise<Outcome> {
    const desk = await newDesk(context, site.address)
    // Asked before it goes, the person says yes.
    desk.page.on('dialog', (dialog) => void dialog.accept())
    const sitting = await beginAtDesk(desk, chance)
    const moment = chance.whole(200, 3000)
    const [way, leave] = Object.entries(WAYS)[time % Object.keys(WAYS).length] ?? ['closed', () => desk.close()]
    const faultAt = await strike(sitting, moment, () => leave(desk))
    if (!desk.page.isClosed()) await desk.close()

    const again = await newDesk(context, site.address)
    const outcome = await lookBack({ injected: `${way} after ${moment} ms`, sitting, faultAt, desk: again })
    await again.close()
    return outcome
  }
  return { once, end: () => context.close() }
}
