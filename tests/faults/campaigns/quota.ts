import { randomBytes } from 'node:crypto'
import { chromium } from '@playwright/test'
import { CHROMIUM } from '../browsers/chromium'
import { newDesk, type PlaywrightDesk } from '../browsers/playwright-desk'
import type { Bench, Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack } from '../look-back'
import { fieldOf } from '../memory'
import { failWrites, takeAway, type FailingWrites, type MissingPart } from '../page-faults'
import { differencesIn, savedBy } from '../saved-file'
import { beginAtDesk, untilSettled, workFor, type Sitting } from '../sitting'
import { saysKept } from '../words'

const NO_DIALOG: readonly MissingPart[] = [{ part: 'showSaveFilePicker', how: 'missing' }]

/** The browser has no room, or a write fails, once or for good. */
export const quota: Campaign = {
  name: 'quota',
  injects:
    'Writes fail from the k-th on, once, some times or for good (thrown, aborted, or no room; in one store or in both); or the browser gives 300 to 900 kB and no more, and what is written does not shrink.',
  times: 40,
  sample: 4,
  begin,
}

async function begin({ site }: Bench): Promise<Lane> {
  const browser = await chromium.launch(CHROMIUM)
  async function once(chance: Chance, time: number): Promise<Outcome> {
    const context = await browser.newContext({ locale: 'nl-BE' })
    try {
      const desk = await newDesk(context, site.address)
      const real = time % 2 === 1
      // Where the browser has no room, a file goes to the downloads, which are not the browser's own.
      await desk.page.addInitScript(takeAway, real ? NO_DIALOG : [])
      const injected = real ? await littleRoom(desk, chance) : await failing(desk, chance)
      const sitting = await beginAtDesk(desk, chance)
      await workFor(sitting, chance.between(500, 3000))
      if (real) await fillUp(desk, sitting)
      const wrong = await truthOf(desk)
      await desk.close()

      const again = await newDesk(context, site.address)
      if (real) await giveRoom(again, undefined)
      const outcome = await lookBack({ injected, sitting, faultAt: Date.now(), desk: again })
      // What the page did not call kept is what the person was told to take along: the file was looked at.
      return { ...outcome, choicesInFlight: 0, textLost: 0, wrong: [...outcome.wrong, ...wrong] }
    } finally {
      await context.close()
    }
  }
  return { once, end: () => browser.close() }
}

async function failing({ page }: PlaywrightDesk, chance: Chance): Promise<string> {
  const writes: FailingWrites = {
    from: chance.whole(1, 25),
    count: chance.oneOf([1, 3, 1_000_000]),
    how: chance.oneOf(['throws', 'aborts', 'is full'] as const),
    both: chance.happens(0.3),
  }
  await page.addInitScript(failWrites, writes)
  const { from, count, how, both } = writes
  return `write ${from} ${how}, ${count > 100 ? 'and all after it' : `${count} times`}, ${both ? 'both stores' : 'database'}`
}

async function littleRoom(desk: PlaywrightDesk, chance: Chance): Promise<string> {
  const bytes = chance.whole(300_000, 900_000)
  await giveRoom(desk, bytes)
  return `room for ${Math.round(bytes / 1000)} kB`
}

async function giveRoom({ page, address }: PlaywrightDesk, quotaSize: number | undefined) {
  const machine = await page.context().newCDPSession(page)
  const { origin } = new URL(address)
  await machine.send('Storage.overrideQuotaForOrigin', quotaSize === undefined ? { origin } : { origin, quotaSize })
}

/** Writes ever longer notes of noise, until the page says that it does not keep them any more. */
async function fillUp(desk: PlaywrightDesk, { memory }: Sitting) {
  for (let length = 60_000; length < 1_500_000; length *= 1.5) {
    const { place, questions } = await desk.shown()
    const note = randomBytes(length * 0.75).toString('base64')
    const taken = memory.begin(place, fieldOf.note(questions[0]?.id ?? ''), note)
    await desk.fill(0, note)
    taken()
    const { says } = await untilSettled(desk)
    if (says !== null && !saysKept(says)) return
  }
}

/** What the page says at the end must be so: kept, or else with a notice and a file that holds all that stands there. */
async function truthOf(desk: PlaywrightDesk): Promise<readonly string[]> {
  const shown = await untilSettled(desk)
  if (shown.says !== null && saysKept(shown.says)) return []
  const notice = desk.page.getByRole('alert').first()
  if (!(await notice.isVisible())) return [`The page says "${shown.says}" without a notice.`]
  return differencesIn(await savedBy(desk.page), shown)
}
