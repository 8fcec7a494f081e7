import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readPdf } from '../support/read-pdf'
import type { Language } from '@/i18n/languages'
import { arrive, download } from './support/person'
import { answerOnDevices, personAt, PRIVATE, SHARED, TABLE } from './support/workshop-people'
import { LOCALES, sayIn, startingWith, type Say } from './support/words'
import {
  answerByKeys,
  chooseLanguage,
  dropFiles,
  fileOfAnotherWorkshop,
  handInCode,
  introduce,
  joinByLink,
  prepareWorkshop,
  readLink,
  type LyingFile,
} from './support/workshop'

const TITLE = 'Samen thuis in Noord'
const AGREED = 'Wij tekenen de overeenkomst op één blad.'
const SAID = 'Iedereen leest het woord ‘mandaat’ anders.'
const DAY = '2027-03-15'

for (const [language, scan] of [
  ['nl', 'full'],
  ['en', 'quick'],
] as const) {
  test(`a workshop of eleven people goes the whole way in ${language}, with a ${scan} scan`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(600_000)
    const story = await begin(browser, baseURL ?? '', language, scan)
    const { files, codes, asked } = await test.step('eight people answer on their own device', () =>
      answerOnDevices(story.browser, story.link, story.say))
    await test.step('the files come in at once', () => collectFiles(story, files))
    await test.step('the codes come in at once', () => collectCodes(story, codes))
    await test.step('the paper forms are typed over', () => typeForms(story, asked))
    await test.step('the room looks', () => reveal(story))
    await test.step('one more comes too late', () => comeLate(story))
    await test.step('the room talks and concludes', () => conclude(story))
    await test.step('the report goes home', () => takeHome(story))
    await test.step('all of it is kept', () => comeBack(story))
    await test.step('it goes on as a dossier', () => goOn(story))
    expect(story.seen.join('\n')).toContain(SHARED)
    expect(story.seen.join('\n')).not.toContain(PRIVATE)
  })
}

interface Story {
  readonly browser: Browser
  readonly baseURL: string
  readonly language: Language
  readonly say: Say
  readonly consultant: BrowserContext
  readonly page: Page
  readonly link: string
  /** All that the consultant could read, on pages and in files. */
  readonly seen: string[]
}

async function begin(browser: Browser, baseURL: string, language: Language, scan: 'quick' | 'full'): Promise<Story> {
  const say = sayIn(language)
  const consultant = await browser.newContext({
    baseURL,
    locale: LOCALES[language === 'nl' ? 'en' : 'nl'],
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await consultant.newPage()
  await arrive(page)
  await chooseLanguage(page, say)
  await prepareWorkshop(page, say, { title: TITLE, organisations: TABLE, scan })
  const mode = page.getByRole('radio', { name: startingWith(say('prepare:mode.confidential.label')) })
  await expect(mode).toBeChecked()
  const link = await readLink(page, say)
  const file = await download(page, () => page.getByRole('button', { name: say('prepare:invite.file.button') }).click())
  expect(JSON.parse(file.bytes.toString('utf8'))).toMatchObject({ format: 'weloverwogen/invitation' })
  return { browser, baseURL, language, say, consultant, page, link, seen: [file.bytes.toString('utf8')] }
}

async function collectFiles({ page, say, browser, baseURL, seen }: Story, files: readonly LyingFile[]) {
  const [first, second, third] = files
  if (first === undefined || second === undefined || third === undefined) throw new Error('Nobody handed in a file.')
  const elsewhere = await fileOfAnotherWorkshop(browser, say, baseURL)
  await page.getByRole('link', { name: say('prepare:onToCollect') }).click()
  await page.getByRole('heading', { level: 1, name: say('collect:title') }).waitFor()
  await dropFiles(page, [
    ...files,
    { name: 'beschadigd.json', bytes: second.bytes.subarray(0, second.bytes.length / 2) },
    {
      name: 'veranderd.json',
      bytes: Buffer.from(third.bytes.toString('utf8').replace('"position": 2', '"position": 3')),
    },
    { ...elsewhere, name: 'elders.json' },
    { ...first, name: 'dubbel.json' },
    { name: 'foto.png', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
  ])
  const lines = page.getByRole('region', { name: say('collect:problems.title', { count: 5 }) }).getByRole('listitem')
  await expect(lines).toHaveCount(5)
  for (const [name, kind] of [
    ['beschadigd.json', 'problem.not-json'],
    ['veranderd.json', 'problem.edited'],
    ['elders.json', 'problem.other-workshop'],
    ['dubbel.json', 'line.duplicate'],
    ['foto.png', 'problem.other'],
  ] as const)
    await expect(lines.filter({ hasText: name })).toContainText(beginOf(say(`collecting:${kind}`)))
  await expectIn(page, say, [2, 1, 1])
  seen.push(await page.locator('body').innerText(), ...files.map(({ bytes }) => bytes.toString('utf8')))
}

async function collectCodes({ page, say, seen }: Story, codes: readonly string[]) {
  const [first = '', second = '', third = '', fourth = ''] = codes
  await page.getByRole('button', { name: say('collect:problems.clear') }).click()
  const wrong = first.replace(/.(?=.{8}$)/s, (sign) => (sign === '7' ? '9' : '7'))
  const sloppy = second
    .replaceAll(/\s/g, '')
    .toLowerCase()
    .replaceAll(/(.{3})/g, '$1 ')
  // As mail breaks a long line.
  const broken = third.replace(/(?<=^.{35}) /, '\n')
  const said = [wrong, sloppy, broken, fourth].join('\n')
  await page.evaluate((text) => navigator.clipboard.writeText(text), said)
  await page.getByLabel(say('collect:codes.label')).focus()
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Enter')
  const lines = page.getByRole('region', { name: say('collect:problems.title', { count: 1 }) }).getByRole('listitem')
  await expect(lines).toHaveCount(1)
  await expect(lines).toContainText(beginOf(say('collecting:code.sum')))
  await expectIn(page, say, [3, 2, 2])
  await page.getByLabel(say('collect:codes.label')).fill(first)
  await page.keyboard.press('Enter')
  await expectIn(page, say, [3, 3, 2])
  seen.push(await page.locator('body').innerText())
}

/** Who is in: each organisation with its count. */
async function expectIn(page: Page, say: Say, counts: readonly number[]) {
  const rows = page.getByRole('table', { name: say('collect:room.title') }).locator('tbody tr')
  await expect(rows).toHaveText(counts.map((count, place) => new RegExp(`^${TABLE[place]}\\s*${count}$`)))
}

/** A text up to where something is filled in. */
function beginOf(text: string) {
  return text.split('{{')[0] ?? text
}

async function typeForms({ page, say }: Story, asked: number) {
  await page.getByRole('link', { name: say('collect:paper.type') }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: say('collect:typing.title') }).waitFor()
  let counted = 0
  for (let place = 8; place < 11; place++) {
    const { key } = personAt(say, place)
    for (const head of [String((place % 3) + 1), '4', '0']) await page.keyboard.press(head)
    for (let question = 0; question < asked; question++) {
      await page.keyboard.press(key(question))
      counted++
    }
    await expect(page.getByRole('button', { name: say('collect:confirm.take') })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText(say('collect:confirm.taken', { count: place + 1 }))).toBeVisible()
  }
  expect(counted).toBe(3 * asked)
  await page.getByRole('link', { name: say('collect:typing.back') }).click()
  await expectIn(page, say, [4, 4, 3])
}

async function reveal({ page, say, consultant, seen }: Story) {
  await page.getByRole('link', { name: say('collect:room.reveal') }).click()
  const at = page
    .getByRole('region', { name: say('reveal:presenter.label') })
    .getByRole('status')
    .first()
  await expect(at).toHaveText(/^1 /)
  const opening = consultant.waitForEvent('page')
  await page.getByRole('button', { name: say('reveal:window.open') }).click()
  const wall = await opening
  const heading = wall.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(say('reveal:step.who'))
  const steps = Number((await at.innerText()).match(/\d+/g)?.[1])
  for (let step = 2; step <= steps; step++) {
    await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : ' ')
    await expect(at).toHaveText(new RegExp(`^${step} `))
    await expect(wall.getByText(say('reveal:place', { place: step, of: steps }), { exact: true })).toBeVisible()
    seen.push(await wall.locator('body').innerText(), await page.locator('body').innerText())
  }
  await expect(heading).toHaveText(say('reveal:step.advice'))
  await expect(wall.getByRole('listitem')).toHaveCount(0)
  await page.getByRole('button', { name: say('reveal:advice.show') }).click()
  await expect(wall.getByRole('listitem').first()).toBeVisible()
  await wall.keyboard.press('ArrowLeft')
  await expect(at).toHaveText(new RegExp(`^${steps - 1} `))
  await page.getByRole('button', { name: say('reveal:window.close') }).click()
}

async function comeLate(story: Story) {
  const { page, say, browser, link } = story
  const late = personAt(say, 11)
  const device = await joinByLink(browser, link, say)
  await introduce(device, say, late)
  await answerByKeys(device, say, late.key)
  const code = await handInCode(device, say)
  await device.context().close()
  await partOf(page, say, 'workshop.collect').click()
  await page.getByLabel(say('collect:codes.label')).fill(code)
  await page.keyboard.press('Enter')
  await expectIn(page, say, [4, 4, 4])
  await expect(page.getByText(say('room:waiting', { count: 1 }))).toBeVisible()
  await partOf(page, say, 'workshop.reveal').click()
  await expect(page.getByText(say('room:waiting', { count: 1 }))).toBeVisible()
  // The showing goes on where it was.
  await page.keyboard.press('Home')
  await expect(page.getByText(say('reveal:who.people', { count: 2 })).first()).toBeVisible()
  await partOf(page, say, 'workshop.collect').click()
  await page.getByRole('button', { name: say('collect:waiting.letIn') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('collect:waiting.yes') })
    .click()
  await expect(page.getByText(say('room:waiting', { count: 1 }))).toHaveCount(0)
}

/** A part of the workshop in the bar above its pages. */
function partOf(page: Page, say: Say, part: string) {
  return page
    .getByRole('navigation', { name: say('common:workshop.nav') })
    .getByRole('link', { name: say(`common:${part}`) })
}

async function conclude({ page, say, seen }: Story) {
  await partOf(page, say, 'workshop.agenda').click()
  await page.getByLabel(say('agenda:talk.said')).first().fill(SAID)
  await page.getByLabel(say('agenda:talk.agreed')).first().fill(AGREED)
  seen.push(await page.locator('body').innerText())
  await page.getByRole('link', { name: say('agenda:toClose') }).click()
  await page.getByRole('button', { name: say('agenda:talk.toActionOf', { agreed: AGREED }) }).click()
  const action = page.getByRole('listitem', { name: say('decision:actions.one', { number: 1 }) })
  await action.getByLabel(say('decision:actions.owner')).fill('Fatima')
  await action.getByLabel(say('decision:actions.due')).fill(DAY)
  await page.getByLabel(say('close:review')).fill('2027-09-01')
  for (const name of TABLE)
    await page
      .getByRole('group', { name })
      .getByRole('radio', { name: say('room:verdict.COND'), exact: true })
      .check()
  seen.push(await page.locator('body').innerText())
  await page.getByRole('link', { name: say('close:after.report'), exact: true }).click()
}

async function takeHome({ page, say, seen }: Story) {
  for (const [thing, form, magic] of [
    ['groupPdf', 'pdf', '%PDF-'],
    ['groupWord', 'docx', 'PK'],
    ['groupXlsx', 'xlsx', 'PK'],
  ] as const) {
    await page.getByRole('radio', { name: say(`report:export.${thing}.label`), exact: true }).check()
    const made = await download(page, () => page.getByRole('button', { name: say(`report:make.${form}`) }).click())
    expect(made.bytes.subarray(0, magic.length).toString('latin1')).toBe(magic)
    const text = form === 'pdf' ? (await readPdf(made.bytes)).pages.join(' ') : allTextIn(made.bytes)
    expect(text).toContain(AGREED)
    seen.push(text)
  }
  await page.getByRole('radio', { name: say('report:export.workshop.label'), exact: true }).check()
  const kept = await download(page, () => page.getByRole('button', { name: say('report:make.workshop') }).click())
  expect(JSON.parse(kept.bytes.toString('utf8'))).toMatchObject({ format: 'weloverwogen/workshop', title: TITLE })
  seen.push(kept.bytes.toString('utf8'))
}

/** Every part of a Word or Excel file, as it stands in there. */
function allTextIn(zip: Uint8Array) {
  return Object.values(unzipSync(zip))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n')
}

async function comeBack({ page, say }: Story) {
  await page.reload()
  await partOf(page, say, 'workshop.collect').click()
  await expectIn(page, say, [4, 4, 4])
  await partOf(page, say, 'workshop.agenda').click()
  await expect(page.getByLabel(say('agenda:talk.said')).first()).toHaveValue(SAID)
  await partOf(page, say, 'workshop.close').click()
  await expect(page.getByLabel(say('decision:actions.due')).first()).toHaveValue(DAY)
  await expect(page.getByRole('group', { name: TABLE[2] ?? '' }).getByRole('radio', { checked: true })).toHaveCount(1)
}

async function goOn({ page, say, seen }: Story) {
  await page.getByRole('button', { name: say('close:continue.button') }).click()
  await page.waitForURL(/\/dossier\/[^/]+\/context/)
  await page.getByRole('link', { name: say('common:dossier.review'), exact: true }).click()
  await expect(page.getByText(AGREED).first()).toBeVisible()
  seen.push(await page.locator('body').innerText())
}
