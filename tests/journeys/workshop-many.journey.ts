import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Invitation } from '@/domain/answers/workshop'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { writeContribution } from '@/storage/contribution-file'
import { writeDossier } from '@/storage/write-dossier'
import { aWorkshop, contributions, NORTH, SOUTH } from '../support/a-workshop'
import { arrive, openFile } from './support/person'
import { sayIn } from './support/words'

const say = sayIn('nl')

test('sixty answers on paper are typed over in sixty keys and one to confirm', async ({ page }) => {
  await openWorkshop(page)
  await page.getByRole('link', { name: say('collect:paper.type') }).click()
  await page.getByRole('heading', { level: 1, name: say('collect:typing.title') }).waitFor()
  for (const head of ['1', '0', '0']) await page.keyboard.press(head)
  const keys = Array.from({ length: 60 }, (_, question) => '12345'.charAt(question % 5))
  for (const key of keys) await page.keyboard.press(key)
  const take = page.getByRole('button', { name: say('collect:confirm.take') })
  await expect(take).toBeFocused()
  await expect(page.getByRole('region', { name: say('collect:typing.step.confirm') })).toContainText(
    new RegExp(`${say('collect:confirm.answered')}\\s*60`),
  )
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('collect:confirm.taken', { count: 1 }))).toBeVisible()
})

test('hundreds of files come in while the page answers, and can be stopped', async ({ page }) => {
  const invitation = await openWorkshop(page)
  const sheet = contributions(600, (place) => ({ organisation: (place % 2 === 0 ? NORTH : SOUTH).id }))
  const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-room-'))
  const files = sheet.map((each) => {
    const file = join(folder, `${each.id}.weloverwogen.json`)
    writeFileSync(file, writeContribution(each, invitation))
    return file
  })
  const lastFile = join(folder, 'kapot.json')
  writeFileSync(lastFile, '{')

  await stopAtFirstSight(page)
  const helper = page.waitForEvent('worker')
  await chooseFiles(page, files)
  expect(await (await helper).evaluate(waysOut)).toEqual([])
  const told = page.getByRole('status').filter({ hasText: /\d/ })
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(told.first()).toBeFocused()
  const stopped = await countIn(page)
  expect(stopped).toBeGreaterThan(0)
  expect(stopped).toBeLessThan(600)

  await chooseFiles(page, [...files, lastFile])
  await expect.poll(() => countIn(page)).toBe(600)
  const duplicates = page.getByRole('region', { name: say('collect:problems.title', { count: stopped + 1 }) })
  await expect(duplicates).toContainText('kapot.json')
})

/** A workshop of a full scan up to the last phase, open on the page where answers come in; what everyone is asked. */
async function openWorkshop(page: Page): Promise<Invitation> {
  const { rounds, ...workshop } = aWorkshop()
  const dossier = {
    ...workshop,
    rounds: rounds.map((round) => ({ ...round, scan: 'full', context: { phase: 5 } }) as const),
  }
  await arrive(page)
  await openFile(page, 'ronde.weloverwogen.json', writeDossier(dossier))
  await page.waitForURL(/#\/workshop\//)
  await page.goto(page.url().replace(/#\/workshop\/([^/]+).*$/, '#/workshop/$1/collect'))
  await page.getByRole('heading', { level: 1, name: say('collect:title') }).waitFor()
  const invitation = invitationOf(dossier)
  if (invitation === null) throw new Error('Nobody is invited.')
  return invitation
}

/** What the thread that reads the files could still use to ask for something elsewhere. */
function waysOut(): readonly string[] {
  const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'Worker', 'indexedDB', 'caches']
  return ways.filter((way) => Reflect.get(globalThis, way) !== undefined)
}

async function chooseFiles(page: Page, files: readonly string[]) {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: say('collect:files.choose') }).click()
  await (await choosing).setFiles([...files])
}

/** Presses the button that stops the reading as soon as the first part is in: faster than a hand could. */
async function stopAtFirstSight(page: Page) {
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const far = document.querySelector('main progress')
      if (!(far instanceof HTMLProgressElement) || far.value === 0) return
      watch.disconnect()
      const stop = far.parentElement?.querySelector('button')
      stop?.focus()
      stop?.click()
    })
    watch.observe(document.body, { subtree: true, childList: true, attributes: true })
  })
}

async function countIn(page: Page): Promise<number> {
  return Number(await page.locator('[aria-labelledby=collect-room] strong').first().innerText())
}
