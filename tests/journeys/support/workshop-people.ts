import { expect, type Browser, type Page } from '@playwright/test'
import { startingWith, type Say } from './words'
import {
  answerByKeys,
  handInCode,
  handInFile,
  introduce,
  joinByLink,
  keyOf,
  questionsOn,
  type LyingFile,
  type Participant,
} from './workshop'

/** The people of one workshop, and what they answer. */

/** The organisations at the table. */
export const TABLE = ['De Linde', 'OCMW Noord', 'Huis van het Kind']
/** A note that is shared, and one that is not. */
export const SHARED = 'We vierden de opening samen, met taart & <b>vlag</b>.'
export const PRIVATE = 'Ik vertrouw de voorzitter niet zo.'

/** Where a participant answers for: four of each of the first two, three of the last. */
export function personAt(say: Say, place: number): Participant {
  const groups = ['board', 'management', 'coordination', 'staff'].map((group) => say(`form:group.${group}`))
  return {
    organisation: TABLE[place % 3] ?? '',
    role: groups[place % 4] ?? '',
    position: say(`context:phase.option.${2 + (place % 2)}.label`),
    key: keyOf(place),
  }
}

/** Eight people answer, each on a device of their own: four hand in a file, four a code. */
export async function answerOnDevices(browser: Browser, link: string, say: Say) {
  const files: LyingFile[] = []
  const codes: string[] = []
  let asked = 0
  // Two at a time.
  for (const pair of [0, 2, 4, 6]) {
    const devices = await Promise.all([pair, pair + 1].map((place) => answerAt(browser, link, say, place)))
    for (const { page, count } of devices) {
      asked = count
      if (pair < 4) files.push(await handInFile(page, say))
      else codes.push(await handInCode(page, say))
      await page.context().close()
    }
  }
  return { files, codes, asked }
}

async function answerAt(browser: Browser, link: string, say: Say, place: number) {
  const person = personAt(say, place)
  const page = await joinByLink(browser, link, say)
  await introduce(page, say, person)
  if (place === 0) await writeNotes(page, say)
  const count = await answerByKeys(page, say, person.key)
  if (place === 0) await expectNotes(page, say)
  return { page, count }
}

/** One note that is shared and one that is not. */
async function writeNotes(page: Page, say: Say) {
  for (const [place, note] of [SHARED, PRIVATE].entries()) {
    const question = questionsOn(page).nth(place)
    await question.getByText(say('wizard:questions.note'), { exact: true }).first().click()
    await question.getByRole('textbox').fill(note)
  }
  await questionsOn(page)
    .first()
    .getByRole('checkbox', { name: startingWith(say('participant:note.share')) })
    .check()
}

async function expectNotes(page: Page, say: Say) {
  const along = page.getByRole('region', { name: say('participant:handIn.what') })
  await expect(along).toContainText(SHARED)
  await expect(along).not.toContainText(PRIVATE)
  await expect(page.getByText(say('participant:handIn.staysNotes', { count: 1 }))).toBeVisible()
}
