import { expect, test, type Page } from '@playwright/test'
import type { Dossier } from '@/domain/answers/dossier'
import type { Workshop } from '@/domain/answers/workshop'
import { aTableOfTwo, contributions, NORTH, SOUTH } from '../support/a-table-of-two'
import { download } from './support/person'
import { sayIn } from './support/words'
import { openWorkshop } from './support/workshop'

/** A workshop holds the answers of others: it stays where the person wants it, and tells who is who. */

const say = sayIn('nl')
const SPOKEN = 'Kanarie acht zingt.'

test('a protected workshop asks for its passphrase, and its file tells nothing of who answered what', async ({
  page,
}) => {
  const { id } = await open(page, aRoom())
  await page.getByRole('button', { name: /bewaard in deze browser/ }).click()
  await page.getByRole('link', { name: say('keeping:passphrase') }).click()
  await page.getByRole('button', { name: 'Maak een wachtzin voor mij' }).click()
  const field = page.getByLabel('Je wachtzin', { exact: true })
  await expect(field).toHaveValue(/^(?:[a-z]+ ){5}[a-z]+$/)
  const passphrase = await field.inputValue()
  await page.getByLabel('Typ je wachtzin nog eens').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dit dossier is nu beveiligd.')).toBeVisible({ timeout: 30_000 })
  const { bytes } = await download(page, () => page.getByRole('button', { name: 'Bewaar als bestand' }).click())
  for (const secret of [SPOKEN, NORTH.name, 'contributions', '000000003'])
    expect(bytes.toString()).not.toContain(secret)

  await page.goto(`./#/workshop/${id}/reveal`)
  await page.reload()
  await expect(page.getByText(NORTH.name)).toHaveCount(0)
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('reveal:title') })).toBeVisible({ timeout: 30_000 })
  await page.goto(`./#/workshop/${id}/collect`)
  await expect(page.locator('[aria-labelledby=collect-room] strong').first()).toHaveText('12')
})

test('on a shared computer a workshop is gone with its window', async ({ page }) => {
  const { id } = await open(page, aRoom())
  expect(await everythingKept(page)).toContain(SPOKEN)
  await page.getByRole('button', { name: /bewaard in deze browser/ }).click()
  await page.getByRole('button', { name: say('keeping:share') }).click()
  await page.getByRole('button', { name: say('start:shared.yes') }).click()
  await expect(page.getByText(say('common:keeping.told.shared'))).toBeVisible()
  await page.goto(`./#/workshop/${id}/reveal`)
  await expect(page.getByRole('heading', { level: 1, name: say('reveal:title') })).toBeVisible()
  expect(await everythingKept(page)).not.toContain(SPOKEN)
  const next = await page.context().newPage()
  await next.goto(`./#/workshop/${id}/reveal`)
  await expect(next.getByText(NORTH.name)).toHaveCount(0)
  expect(await everythingKept(next)).not.toContain(NORTH.name)
})

test('a name that turns the writing round does so to nothing else, wherever it stands', async ({ page }) => {
  const turned = { ...NORTH, name: 'vzw \u202Enoitasinagro' }
  const { id } = await open(page, aRoom({ organisations: [turned, SOUTH] }))
  await expect(page.getByText('noitasinagro').first()).toBeVisible()
  for (const part of ['prepare', 'collect', 'reveal', 'agenda', 'close', 'report']) {
    await page.goto(`./#/workshop/${id}/${part}`)
    await expect(page.locator('main h1')).toBeVisible()
    await page.evaluate(() => document.querySelectorAll('details').forEach((folded) => (folded.open = true)))
    expect({ part, loose: await page.evaluate(looseTurns) }).toEqual({ part, loose: [] })
  }
})

/** Twelve people, six of each organisation. */
function aRoom(parts: Partial<Workshop> = {}): Dossier {
  return aTableOfTwo({
    ...parts,
    contributions: contributions(12, (place) => ({
      organisation: (place % 2 === 0 ? NORTH : SOUTH).id,
      notes: { 'P1.M.D.1': SPOKEN },
    })),
  })
}

async function open(page: Page, workshop: Dossier) {
  await openWorkshop(page, workshop, 'collect')
  await expect(page.getByRole('button', { name: /bewaard in deze browser/ })).toBeVisible()
  return workshop
}

/** Every text that the browser keeps for the site. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
    const cache = await caches.open('weloverwogen-copies')
    for (const key of await cache.keys()) texts.push(key.url, (await (await cache.match(key))?.text()) ?? '')
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, which knows nothing of this file
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('The browser does not tell.')))
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name))
      for (const store of database.objectStoreNames)
        texts.push(JSON.stringify(await asked(database.transaction(store).objectStore(store).getAll())))
      database.close()
    }
    return texts.join('\n')
  })
}

/** The texts in which a sign stands that turns the writing round, outside a field in which it was typed. */
function looseTurns(): readonly string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const inField = text.parentElement?.closest('textarea, bdi, [dir=auto], option') !== null
    if (!inField && /[\u202A-\u202E\u2066-\u2069]/.test(text.nodeValue ?? '')) found.push(text.nodeValue ?? '')
  }
  return found
}
