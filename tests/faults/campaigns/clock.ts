import { chromium } from '@playwright/test'
import { CHROMIUM } from '../browsers/chromium'
import { newDesk, type PlaywrightDesk } from '../browsers/playwright-desk'
import type { Bench, Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack } from '../look-back'
import { shiftClock } from '../page-faults'
import { beginAtDesk, sitAgain, untilSettled, workFor, type Sitting } from '../sitting'

const DAY = 24 * 60 * 60 * 1000
/** The clock of each visit, as a shift in ms from the real one. */
const SHIFTS: Readonly<Record<string, () => number>> = {
  'right clock': () => 0,
  '27 years back': () => -27 * 365 * DAY,
  '10 years forward': () => 10 * 365 * DAY,
  'as summer time begins': () => Date.parse('2026-03-29T00:59:59Z') - Date.now(),
  'as summer time ends': () => Date.parse('2026-10-25T00:59:59Z') - Date.now(),
}
const ZONES = ['Europe/Brussels', 'Pacific/Kiritimati', 'Etc/GMT+12']

/** A computer whose clock is wrong, is put right, or travels. */
export const clock: Campaign = {
  name: 'clock',
  injects:
    'Four visits to one dossier, each with another clock: 27 years back, 10 years forward, at the turns of summer time, in zones +14 and -12; it also jumps during the visit.',
  times: 50,
  sample: 2,
  begin,
}

async function begin({ site }: Bench): Promise<Lane> {
  const browser = await chromium.launch(CHROMIUM)
  async function once(chance: Chance): Promise<Outcome> {
    const context = await browser.newContext({ locale: 'nl-BE' })
    const clocks: string[] = []
    let sitting: Sitting | null = null

    async function arrive(): Promise<PlaywrightDesk> {
      const name = chance.oneOf(Object.keys(SHIFTS))
      const timezoneId = chance.oneOf(ZONES)
      clocks.push(`${name} in ${timezoneId}`)
      const desk = await newDesk(context, site.address)
      await desk.page.addInitScript(shiftClock, SHIFTS[name]?.() ?? 0)
      await (await context.newCDPSession(desk.page)).send('Emulation.setTimezoneOverride', { timezoneId })
      return desk
    }

    try {
      for (let visit = 0; visit < 4; visit++) {
        const desk = await arrive()
        sitting = sitting === null ? await beginAtDesk(desk, chance) : await sitAgain(desk, sitting, chance)
        await workFor(sitting, chance.between(300, 1500))
        const jump = SHIFTS[chance.oneOf(Object.keys(SHIFTS))]?.() ?? 0
        await desk.page.evaluate((by) => (window as unknown as { shiftClock(by: number): void }).shiftClock(by), jump)
        await workFor(sitting, chance.between(300, 1000))
        await untilSettled(desk)
        await desk.close()
      }
      if (sitting === null) throw new Error('There was no visit.')
      return await lookBack({ injected: clocks.join(', '), sitting, faultAt: Date.now(), desk: await arrive() })
    } finally {
      await context.close()
    }
  }
  return { once, end: () => browser.close() }
}
