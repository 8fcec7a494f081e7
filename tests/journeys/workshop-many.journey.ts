import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Invitation } from '@/domain/answers/workshop'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { writeContribution } from '@/storage/contribution-file'
import { aTableOfTwo, contributions, NORTH, SOUTH } from '../support/a-table-of-two'
import { openWorkshop } from './support/workshop'
import { sayIn } from './support/words'

const say = sayIn('nl')
const EMPTY = aTableOfTwo()
/** A full scan up to the last phase: sixty questions. */
const SIXTY = {
  ...EMPTY,
  rounds: EMPTY.rounds.map((round) => ({ ...round, scan: 'full' as const, context: { phase: 5 as const } })),
}
const INVITATION = invitationOf(SIXTY) as Invitation

test('sixty answers on paper are typed over in sixty keys and one to confirm', async ({ page }) => {
  await openWorkshop(page, SIXTY, 'collect')
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
  await openWorkshop(page, SIXTY, 'collect')
  const sheet = contributions(600, (place) => ({ organisation: (place % 2 === 0 ? NORTH : SOUTH).id }))
  const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-room-'))
  const files = sheet.map((each) => {
    const file = join(folder, `${each.id}.weloverwogen.json`)
    writeFileSync(file, writeContribution(each, INVITATION))
    return file
  })
  const lastFile = join(folder, 'kapot.json')
  writeFileSync(lastFile, '{')

  await stopAtFirstSight(page)
  await chooseFiles(page, files)
  const told = page.getByRole('status').filter({ hasText: /\d/ })
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(told.first()).toBeFocused()
  const stopped = await countIn(page)
  expect(stopped).toBeGreaterThan(0)
  expect(stopped).toBeLessThan(600)

  await chooseFiles(page, [...files, lastFile])
  await expect.poll(() => countIn(page)).toBe(600)
  expect(await Promise.all(page.workers().map((helper) => helper.evaluate(waysOut)))).toEqual([[]])
  const duplicates = page.getByRole('region', { name: say('collect:problems.title', { count: stopped + 1 }) })
  await expect(duplicates).toContainText('kapot.json')
})

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
