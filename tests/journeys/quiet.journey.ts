import { expect, test } from '@playwright/test'
import { arrive } from './support/person'
import { countShifts, shiftsSoFar } from './support/shifts'

test('the text of the start page stands in the page before any script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })
  const page = await context.newPage()
  await page.goto('./')
  await expect(
    page.getByRole('heading', { level: 1, name: 'Weeg een samenwerking af voor je erin stapt' }),
  ).toBeVisible()
  await context.close()
})

test('nothing is asked of any other place, nothing shifts, and nothing goes wrong in silence', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (fault) => faults.push(fault.message))
  await page.addInitScript(countShifts)
  await arrive(page)
  await page.waitForLoadState('networkidle')
  const shift = await shiftsSoFar(page)
  for (const address of ['#/about/method', '#/about/sources', '#/about/privacy', '#/about/version', '#/'])
    await page.goto(`./${address}`)
  await page.waitForLoadState('networkidle')
  expect({ elsewhere, faults, shift }).toEqual({ elsewhere: [], faults: [], shift: 0 })
})

test('the page forbids every request by its own policy', async ({ page }) => {
  await arrive(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "form-action 'none'"])
    expect(policy).toContain(rule)
  const refused = await page.evaluate(() =>
    fetch('./icon.svg').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(refused).toBe('refused')
})
