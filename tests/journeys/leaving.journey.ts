import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { gotOut, tryToLeave } from '../faults/leaving/attempt'
import { WAYS } from '../faults/leaving/ways'
import { arrive } from './support/person'
import { serveSite } from './support/site'

/** Ways of each kind: a request, a connection, a name, a page that goes elsewhere, a call. The campaigns try them all. */
const SOME = ['fetch', 'preconnect', 'look-up of a name that does not exist', 'new window', 'call, finding the way']
const ways = WAYS.filter(({ name }) => SOME.includes(name))

test('each way out does work where nothing stops it, so that this is noticed', async () => {
  const bare = await serveSite(new Map([['index.html', Buffer.from('<h1>Nothing is forbidden here</h1>')]]))
  const attempts = await tryToLeave(ways, { arrive: (page) => heading(page, bare.address) }, scratch())
  expect(
    gotOut(attempts)
      .map(({ way }) => way)
      .sort(),
  ).toEqual([...SOME].sort())
  await bare.stop()
})

test('from the site with its headers, none of them gets out', async ({ baseURL }) => {
  const attempts = await tryToLeave(ways, { arrive: (page) => heading(page, baseURL ?? '') }, scratch())
  expect(attempts).toHaveLength(SOME.length)
  expect(gotOut(attempts)).toEqual([])
})

test('the privacy page tries eight ways before the eyes of a person, and the browser stops all of them', async ({
  page,
}) => {
  await arrive(page, '#/about/privacy')
  await page.getByRole('button', { name: 'Probeer iets te versturen' }).click()
  await expect(page.getByText('Alle 8 pogingen zijn tegengehouden.')).toBeVisible()
  const lines = page.getByRole('list', { name: 'Wat er geprobeerd werd' }).getByRole('listitem')
  await expect(lines.filter({ hasText: "door de regel connect-src 'none'" })).toHaveCount(5)
  await expect(lines.filter({ hasText: 'door de regel Connection-Allowlist' })).toHaveCount(1)
})

function scratch() {
  return mkdtempSync(join(tmpdir(), 'weloverwogen-'))
}

async function heading(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
