import { expect, type Browser, type Page } from '@playwright/test'
import type { Dossier } from '@/domain/answers/dossier'
import { LANGUAGES } from '@/i18n/languages'
import { writeDossier } from '@/storage/write-dossier'
import { arrive, download, openFile } from './person'
import { browserOf, startingWith, type Say } from './words'

/** What the people around a workshop do, in the words of the language in which the story is told. */

/** A file as it lies on a disk. */
export interface LyingFile {
  readonly name: string
  readonly bytes: Buffer
}

/** What someone says about their place, and the key that answers each question, by its place from 0. */
export interface Participant {
  readonly organisation: string
  readonly role: string
  readonly position: string
  readonly key: (question: number) => string
}

/** The keys of someone whose place among the participants, from 0, decides where they stand: the same each time. */
export function keyOf(person: number): (question: number) => string {
  return (question) => {
    if (question % 9 === 0) return person % 2 === 0 ? '1' : '5'
    if (question % 9 === 4) return person % 3 === 0 ? '4' : '6'
    if (question % 9 === 6) return person === 3 ? '2' : '1'
    if (question % 9 === 8) return person === 4 ? '4' : '5'
    return String(2 + ((person + question) % 4))
  }
}

/** Begins a workshop from the start page and says who is invited, what is asked and how far the partnership is. */
export async function prepareWorkshop(
  page: Page,
  say: Say,
  { title, organisations, scan }: { title: string; organisations: readonly string[]; scan: 'quick' | 'full' },
) {
  await page.getByRole('button', { name: say('start:door.workshop') }).click()
  await page.getByLabel(say('prepare:who.title')).fill(title)
  for (const name of organisations) {
    await page.getByRole('textbox', { name: say('prepare:organisations.add') }).fill(name)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('radio', { name: startingWith(say(`wizard:context.scan.${scan}`)) }).check()
  await page.getByText(say('prepare:what.contextOpen', { answered: 0, of: 9 })).click()
  await page
    .locator('#context-phase')
    .getByRole('radio', { name: startingWith(say('context:phase.option.3.label')) })
    .check()
}

/** The link of the invitation, as it can be read on the page. */
export async function readLink(page: Page, say: Say) {
  return page
    .getByRole('region', { name: say('prepare:invite.link.heading') })
    .locator('[translate="no"]')
    .first()
    .innerText()
}

/** Opens the link on a device of their own, and joins. */
export async function joinByLink(browser: Browser, link: string, say: Say) {
  const context = await browserOf(browser, say)
  const page = await context.newPage()
  // Several devices at once on one machine have more time.
  page.setDefaultTimeout(30_000)
  await page.goto(link)
  await page.getByRole('button', { name: say('participant:invitation.join') }).click()
  return page
}

/** Says for whom and from which place someone answers, and goes on to the questions. */
export async function introduce(page: Page, say: Say, { organisation, role, position }: Participant) {
  for (const name of [organisation, role, position]) await page.getByRole('radio', { name: startingWith(name) }).check()
  await page.getByRole('link', { name: say('participant:introduce.toQuestions') }).click()
  await questionsOn(page).first().waitFor()
}

/** The questions on a screen of them. */
export function questionsOn(page: Page) {
  return page.locator('main fieldset[aria-describedby$="-evidence"]')
}

/** Answers every question with one key each, up to the page where one hands in; how many questions there were. */
export async function answerByKeys(page: Page, say: Say, key: Participant['key']) {
  let asked = 0
  for (;;) {
    for (const question of await questionsOn(page).all()) {
      const pressed = key(asked++)
      if (pressed !== '6') await question.press(pressed)
      else await question.getByRole('radio', { name: startingWith(say('instrument:scale.level.DK.label')) }).check()
    }
    const heading = page.getByRole('heading', { level: 1 })
    const before = await heading.innerText()
    const on = page
      .getByRole('navigation', { name: say('wizard:way.label') })
      .getByRole('link')
      .nth(1)
    const isLast = (await on.innerText()) === say('wizard:way.toHandIn')
    await on.click()
    await expect(heading).not.toHaveText(before)
    if (!isLast) continue
    await expect(page.getByRole('region', { name: say('participant:handIn.before') })).toHaveCount(0)
    return asked
  }
}

/** Hands in as a file. */
export async function handInFile(page: Page, say: Say): Promise<LyingFile> {
  return download(page, () => page.getByRole('button', { name: say('participant:handIn.fileButton') }).click())
}

/** Hands in as a code, as it can be read on the screen. */
export async function handInCode(page: Page, say: Say) {
  await page.getByRole('button', { name: say('participant:handIn.codeButton') }).click()
  return page.getByRole('group', { name: say('participant:handIn.codeLabel') }).innerText()
}

/** Lets files fall on the page, all at once. */
export async function dropFiles(page: Page, files: readonly LyingFile[]) {
  const carried = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))
  const dataTransfer = await page.evaluateHandle((lying) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of lying)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name))
    return transfer
  }, carried)
  await page.dispatchEvent('main', 'drop', { dataTransfer })
}

/** A workshop of someone else, and what a participant of it handed in. */
export async function fileOfAnotherWorkshop(browser: Browser, say: Say, baseURL: string) {
  const context = await browser.newContext({ baseURL, locale: 'nl-BE' })
  const page = await context.newPage()
  await arrive(page)
  await chooseLanguage(page, say)
  await prepareWorkshop(page, say, { title: 'Elders', organisations: ['Huis Elders'], scan: 'quick' })
  const other = await joinByLink(browser, await readLink(page, say), say)
  await introduce(other, say, {
    organisation: 'Huis Elders',
    role: say('form:group.board'),
    position: say('context:phase.option.2.label'),
    key: () => '3',
  })
  await questionsOn(other).first().press('3')
  await other
    .getByRole('navigation', { name: say('common:dossier.navTakingPart') })
    .getByRole('link', { name: say('common:dossier.handIn') })
    .click()
  const file = await handInFile(other, say)
  await context.close()
  await other.context().close()
  return file
}

/** Chooses the language of the story in the header. */
export async function chooseLanguage(page: Page, say: Say) {
  await page.getByRole('button', { name: LANGUAGES[say.language] }).click()
  await page.getByRole('button', { name: say('start:door.workshop') }).waitFor()
}

/** Opens the file of a workshop, and goes to one of its pages. */
export async function openWorkshop(page: Page, workshop: Dossier, part: string) {
  await arrive(page)
  await openFile(page, 'ronde.weloverwogen.json', writeDossier(workshop))
  await page.waitForURL(/#\/workshop\//)
  await page.goto(`./#/workshop/${workshop.id}/${part}`)
  await page.locator('main h1').waitFor()
}
