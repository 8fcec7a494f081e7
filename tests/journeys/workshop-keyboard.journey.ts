import { expect, test } from '@playwright/test'
import { writeDossier } from '@/storage/write-dossier'
import { ALL_ANSWERED, aParticipant } from '../support/a-participant'
import { aTableOfTwo, contributions, NORTH, SOUTH } from '../support/a-table-of-two'
import { arrive, download, openFile, tabTo } from './support/person'
import { handInCode, introduce, joinByLink, keyOf, openWorkshop, questionsOn, readLink } from './support/workshop'
import { sayIn, startingWith } from './support/words'

const say = sayIn('nl')

test('a workshop is prepared, collected and shown by keyboard alone', async ({ page, browser }) => {
  test.setTimeout(300_000)
  await arrive(page)
  await tabTo(page, say('start:door.workshop'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: say('prepare:title') }).waitFor()
  await tabTo(page, say('prepare:who.title'))
  await page.keyboard.type('Zonder muis')
  await tabTo(page, say('prepare:organisations.add'))
  for (const name of ['De Linde', 'OCMW Noord']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await tabTo(page, say('prepare:what.contextOpen', { answered: 0, of: 9 }))
  await page.keyboard.press('Enter')
  await tabTo(page, startingWith(say('context:phase.option.1.label')))
  await page.keyboard.press('Space')
  await tabTo(page, say('prepare:invite.file.button'))
  const invitation = await download(page, () => page.keyboard.press('Enter'))
  expect(JSON.parse(invitation.bytes.toString('utf8'))).toMatchObject({ title: 'Zonder muis' })

  const link = await readLink(page, say)
  const codes = await Promise.all(
    [0, 1, 2].map(async (place) => {
      const device = await joinByLink(browser, link, say)
      await introduce(device, say, {
        organisation: place === 0 ? 'OCMW Noord' : 'De Linde',
        role: say('form:group.staff'),
        position: say('context:phase.option.2.label'),
        key: keyOf(place),
      })
      for (const question of await questionsOn(device).all()) await question.press(String(1 + place * 2))
      await device.goto(device.url().replace(/\/phase\/.*$/, '/hand-in'))
      const code = await handInCode(device, say)
      await device.context().close()
      return code
    }),
  )

  await tabTo(page, say('prepare:onToCollect'))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: say('collect:title') }).waitFor()
  await tabTo(page, say('collect:codes.label'))
  for (const code of codes) {
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
  }
  await tabTo(page, say('collect:room.reveal'))
  await page.keyboard.press('Enter')
  const wall = page.getByRole('heading', { level: 2 }).first()
  await expect(wall).toHaveText(say('reveal:step.who'))
  await page.keyboard.press('ArrowRight')
  await expect(wall).toHaveText(say('reveal:step.where'))
  await page.keyboard.press('End')
  await expect(wall).toHaveText(say('reveal:step.advice'))
  await tabTo(page, say('reveal:advice.show'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('reveal:advice.lead'))).toBeVisible()
})

test('the first key counts as soon as the first screen stands', async ({ page }) => {
  const room = contributions(12, (place) => ({ organisation: (place % 2 === 0 ? NORTH : SOUTH).id }))
  await openWorkshop(page, aTableOfTwo({ contributions: room }), 'collect')
  await page.evaluate(pressAtOnce, say('reveal:step.who'))
  await page.getByRole('link', { name: say('collect:room.reveal') }).click()
  const wall = page.getByRole('heading', { level: 2 }).first()
  await expect(wall).toHaveText(say('reveal:step.where'))
})

test('who presses Enter once too often deletes no answers', async ({ page }) => {
  const dossier = aParticipant({ answers: ALL_ANSWERED })
  await arrive(page)
  await openFile(page, 'antwoorden.weloverwogen.json', writeDossier(dossier))
  await page.waitForURL(/#\/dossier\//)
  await page.goto(`./#/dossier/${dossier.id}/hand-in`)
  await page.getByRole('heading', { level: 1, name: say('participant:handIn.title') }).waitFor()
  await tabTo(page, say('participant:handIn.remove'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: say('participant:handIn.removeTitle') })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('zijn gewist van dit toestel')
  await expect(page.getByRole('heading', { name: say('start:dossiers.none') })).toBeFocused()
})

/** Presses the arrow in the very moment in which a heading comes to stand, before the browser paints it. */
function pressAtOnce(heading: string): void {
  new MutationObserver((_, watch) => {
    const stands = [...document.querySelectorAll('h2')].some(({ textContent }) => textContent === heading)
    if (!stands) return
    watch.disconnect()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
  }).observe(document.body, { childList: true, subtree: true })
}
