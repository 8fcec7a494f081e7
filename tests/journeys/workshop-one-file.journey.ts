import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test, type Browser } from '@playwright/test'
import { download, openFile } from './support/person'
import { dropFiles, handInFile, introduce, prepareWorkshop, questionsOn, type LyingFile } from './support/workshop'
import { sayIn } from './support/words'

/** A workshop in the edition in one file, opened from the disk as by double click: no site, no link, no network. */

const ADDRESS = pathToFileURL(fileURLToPath(new URL('../../dist/weloverwogen.html', import.meta.url))).href
const say = sayIn('nl')

test('a workshop goes from invitation to report from the disk, without a request', async ({ page, browser }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url())
  })
  await page.goto(ADDRESS)
  await page.locator('.first-look').first().waitFor({ state: 'detached' })
  await prepareWorkshop(page, say, { title: 'Van de stick', organisations: ['De Linde', 'OCMW Noord'], scan: 'quick' })
  await expect(page.getByText(say('prepare:invite.link.onlyOnSite'))).toBeVisible()
  const invitation = await download(page, () =>
    page.getByRole('button', { name: say('prepare:invite.file.button') }).click(),
  )
  const files = await Promise.all([0, 1, 2].map((place) => takePart(browser, invitation, place)))

  await page.getByRole('link', { name: say('prepare:onToCollect') }).click()
  await page.getByRole('heading', { level: 1, name: say('collect:title') }).waitFor()
  await dropFiles(page, files)
  await page.getByRole('link', { name: say('collect:room.reveal') }).click()
  await expect(page.getByRole('heading', { level: 2, name: say('reveal:step.who') })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { level: 2, name: say('reveal:step.where') })).toBeVisible()
  await page.keyboard.press('End')
  await page.getByRole('button', { name: say('reveal:advice.show') }).click()
  await expect(page.getByText(say('reveal:advice.lead'))).toBeVisible()

  await page
    .getByRole('navigation', { name: say('common:workshop.nav') })
    .getByRole('link', { name: say('common:workshop.report') })
    .click()
  const pdf = await download(page, () => page.getByRole('button', { name: say('report:make.pdf') }).click())
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(asked).toEqual([])
})

/** Opens the invitation as a file on a device of their own, answers a first screen, and hands in a file. */
async function takePart(browser: Browser, invitation: LyingFile, place: number): Promise<LyingFile> {
  const context = await browser.newContext({ locale: 'nl-BE', offline: true })
  const device = await context.newPage()
  await device.goto(ADDRESS)
  await device.locator('.first-look').first().waitFor({ state: 'detached' })
  await openFile(device, invitation.name, invitation.bytes)
  await device.getByRole('button', { name: say('participant:invitation.join') }).click()
  await introduce(device, say, {
    organisation: place === 0 ? 'OCMW Noord' : 'De Linde',
    role: say('form:group.staff'),
    position: say('context:phase.option.2.label'),
    key: () => '3',
  })
  for (const question of await questionsOn(device).all()) await question.press(String(2 + place))
  await device
    .getByRole('navigation', { name: say('common:dossier.navTakingPart') })
    .getByRole('link', { name: say('common:dossier.handIn') })
    .click()
  const file = await handInFile(device, say)
  await context.close()
  return file
}
