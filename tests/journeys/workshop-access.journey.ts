import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { arrive } from './support/person'
import { browserOf, sayIn, sayLonger, type Say } from './support/words'
import { introduce, joinByLink, prepareWorkshop, questionsOn, readLink } from './support/workshop'

/** Each part of a workshop, and the words at its head. */
const PARTS = [
  ['prepare', 'prepare:title'],
  ['collect', 'collect:title'],
  ['collect/paper', 'collect:typing.title'],
  ['reveal', 'reveal:title'],
  ['agenda', 'agenda:title'],
  ['close', 'close:title'],
  ['report', 'report:room.title'],
] as const
const ORGANISATIONS = ['De Linde', 'OCMW Noord']

for (const [say, width, colorScheme] of [
  [sayIn('nl'), 1280, 'light'],
  [sayIn('en'), 320, 'dark'],
  [sayLonger(), 320, 'light'],
] as const) {
  const tongue = say.longer ? 'a language with longer words' : say.language
  const look = `in ${tongue}, ${width} px wide and ${colorScheme}, has no violation and no sideways scrolling`

  test(`every screen of a full workshop ${look}`, async ({ browser, baseURL }) => {
    const page = await visit(browser, baseURL ?? '', { say, width, colorScheme })
    await page.getByRole('button', { name: say('start:door.exampleWorkshop') }).click()
    await page.waitForURL(/\/workshop\/[^/]+\/reveal/)
    await expectParts(page, say)
    await expectSteps(page, say)
    await page.context().close()
  })

  test(`every screen of an empty workshop ${look}`, async ({ browser, baseURL }) => {
    const page = await visit(browser, baseURL ?? '', { say, width, colorScheme })
    await page.getByRole('button', { name: say('start:door.workshop') }).click()
    await page.waitForURL(/\/workshop\/[^/]+\/prepare/)
    await expectParts(page, say)
    await page.context().close()
  })

  test(`all that a participant sees ${look}`, async ({ browser, baseURL }) => {
    const page = await visit(browser, baseURL ?? '', { say, width, colorScheme })
    await prepareWorkshop(page, say, { title: 'Samen in Noord', organisations: ORGANISATIONS, scan: 'quick' })
    await expectSound(page, 'prepare', say('prepare:title'))
    const link = await readLink(page, say)
    await page.goto(link)
    await expectSound(page, 'invitation', 'Samen in Noord')
    await page.goto(link.slice(0, -40))
    await expectSound(page, 'invitation, damaged', say('participant:other.damaged.title'))
    const device = await joinByLink(browser, link, say)
    await device.setViewportSize({ width, height: 800 })
    await device.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectSound(device, 'take-part', say('participant:introduce.title'))
    const way = device.url().replace('/take-part', '')
    await device.goto(`${way}/hand-in`)
    await expectSound(device, 'hand-in, with nothing chosen', say('participant:handIn.title'))
    await device.goto(`${way}/take-part`)
    await introduce(device, say, {
      organisation: 'De Linde',
      role: say('form:group.staff'),
      position: say('context:phase.option.3.label'),
      key: () => '3',
    })
    const question = questionsOn(device).first()
    await question.press('4')
    await question.getByText(say('wizard:questions.note'), { exact: true }).first().click()
    await question.getByRole('textbox').fill('Drie cijfers en één verhaal.')
    await question.getByRole('checkbox').check()
    await expectSound(device, 'questions')
    await device.goto(`${way}/review`)
    await expectSound(device, 'review', say('review:title'))
    await device.goto(`${way}/hand-in`)
    await device.getByRole('button', { name: say('participant:handIn.codeButton') }).click()
    await device.getByRole('button', { name: say('participant:handIn.fileButton') }).click()
    await expectSound(device, 'hand-in', say('participant:handIn.title'))
    await page.goto('./#/paper')
    await expectSound(page, 'paper', say('form:screen.title'))
    await device.context().close()
    await page.context().close()
  })
}

async function visit(
  browser: Browser,
  baseURL: string,
  { say, width, colorScheme }: { say: Say; width: number; colorScheme: 'light' | 'dark' },
) {
  const context = await browserOf(browser, say, {
    baseURL,
    colorScheme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await arrive(page)
  return page
}

async function expectParts(page: Page, say: Say) {
  const [, workshop = ''] = /(workshop\/[^/]+)/.exec(page.url()) ?? []
  for (const [part, title] of PARTS) {
    await page.goto(`./#/${workshop}/${part}`)
    await expectSound(page, part, say(title))
  }
}

/** What the room sees, step by step. */
async function expectSteps(page: Page, say: Say) {
  const [, workshop = ''] = /(workshop\/[^/]+)/.exec(page.url()) ?? []
  await page.goto(`./#/${workshop}/reveal`)
  const at = page
    .getByRole('region', { name: say('reveal:presenter.label') })
    .getByRole('status')
    .first()
  await expect(at).toHaveText(/^\D?1 /)
  const steps = Number((await at.innerText()).match(/\d+/g)?.[1])
  for (let step = 2; step <= steps; step++) {
    await page.keyboard.press('ArrowRight')
    await expect(at).toHaveText(new RegExp(`^\\D?${step} `))
    await expectSound(page, `reveal, step ${step}`)
  }
  await page.getByRole('button', { name: say('reveal:advice.show') }).click()
  await expectSound(page, 'reveal, advice')
}

/** Everything unfolded: no violation, and nothing beside the screen. */
async function expectSound(page: Page, where: string, title: string | RegExp = /./) {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeAttached()
  await expect(page.locator('main')).not.toBeEmpty()
  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('main details').forEach((part) => (part.open = true)),
  )
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  const sideways = await page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )
  expect({ where, found, sideways }).toEqual({ where, found: [], sideways: 0 })
}
