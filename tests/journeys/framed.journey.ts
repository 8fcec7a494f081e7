import { expect, test, type Page } from '@playwright/test'
import { builtSite, serveSite } from './support/site'

test('a server that sends the headers of the site keeps it out of the frame of another page', async ({
  page,
  baseURL,
}) => {
  const frame = await framed(page, baseURL ?? '')
  await expect(frame.locator('#app')).toHaveCount(0)
})

test('without these headers there is one sentence in such a frame, and nothing to click on', async ({ page }) => {
  const plain = await serveSite(builtSite())
  const frame = await framed(page, plain.address)
  await expect(frame.getByText('werkt alleen in een eigen venster')).toBeVisible()
  await expect(frame.getByRole('button')).toHaveCount(0)
  await expect(frame.getByRole('link')).toHaveCount(0)
  await plain.stop()
})

/** The frame of a page of another place, in which this address is shown. */
async function framed(page: Page, address: string) {
  const html = `<iframe src="${address}" width="900" height="600"></iframe>`
  const other = await serveSite(new Map([['index.html', Buffer.from(html)]]))
  await page.goto(other.address.replace('localhost', '127.0.0.1'))
  await page.waitForLoadState('networkidle')
  await other.stop()
  return page.frameLocator('iframe')
}
