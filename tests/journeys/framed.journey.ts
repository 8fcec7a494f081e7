import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'

test('inside the frame of another page there is one sentence, and nothing to click on', async ({ page, baseURL }) => {
  const other = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(`<iframe src="${baseURL}" width="900" height="600"></iframe>`)
  })
  await new Promise<void>((ready) => {
    other.listen(0, '127.0.0.1', ready)
  })
  const { port } = other.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('werkt alleen in een eigen venster')).toBeVisible()
  await expect(frame.getByRole('button')).toHaveCount(0)
  await expect(frame.getByRole('link')).toHaveCount(0)
  other.close()
})
