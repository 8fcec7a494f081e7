import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownChromium } from '../browsers/chromium'
import { newDesk, type PlaywrightDesk } from '../browsers/playwright-desk'
import { unharmed, type Bench, type Campaign, type Lane, type Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack } from '../look-back'
import { takeAway } from '../page-faults'
import { differencesIn, savedBy } from '../saved-file'
import { beginAtDesk, untilSettled, workFor } from '../sitting'
import { saysKept } from '../words'

const WAYS = ['denied', 'forgets at its end', 'private window'] as const
type Way = (typeof WAYS)[number]
/** The setting of Chromium for cookies and other data of sites. */
const COOKIES: Readonly<Record<Way, number>> = { denied: 2, 'forgets at its end': 4, 'private window': 1 }

/** A browser that was told to keep nothing, or nothing for long. */
export const denied: Campaign = {
  name: 'denied',
  injects:
    'The browser may keep nothing (content setting 2), forgets all at its end (4), or the window is a private one.',
  times: 21,
  sample: 3,
  begin: async (bench) => laneOf(bench),
}

function laneOf({ site, folder }: Bench): Lane {
  async function once(chance: Chance, time: number): Promise<Outcome> {
    const way = WAYS[time % WAYS.length] ?? 'denied'
    const profile = mkdtempSync(join(folder, 'denied-'))
    set(profile, COOKIES[way])
    const first = await ownChromium(profile)
    try {
      const context = way === 'private window' ? await first.browser.newContext({ locale: 'nl-BE' }) : first.context
      const desk = await newDesk(context, site.address)
      await desk.page.addInitScript(takeAway, [])
      const sitting = await beginAtDesk(desk, chance)
      await workFor(sitting, chance.between(800, 2500))
      const wrong = await truthOf(desk, way)
      await desk.close()
      if (way === 'denied') return unharmed(way, { deeds: sitting.memory.fields.size, wrong })
      if (way === 'private window') {
        const again = await newDesk(context, site.address)
        const outcome = await lookBack({ injected: way, sitting, faultAt: Date.now(), desk: again })
        return { ...outcome, wrong }
      }
      await first.close()
      return { ...(await afterForgetting(profile, site.address)), wrong }
    } finally {
      await first.kill()
    }
  }
  return { once, end: () => Promise.resolve() }
}

function set(profile: string, cookies: number) {
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const preferences = { profile: { default_content_setting_values: { cookies } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
}

/** What a page says where nothing may be kept, and whether its file holds what stands there. */
async function truthOf(desk: PlaywrightDesk, way: Way): Promise<readonly string[]> {
  const shown = await untilSettled(desk)
  const kept = shown.says !== null && saysKept(shown.says)
  const differences = differencesIn(await savedBy(desk.page), shown)
  return way === 'denied' && kept ? ['It says kept where nothing may be kept.', ...differences] : differences
}

/** The person told the browser to forget, and it does; the program starts all the same. */
async function afterForgetting(profile: string, address: string): Promise<Outcome> {
  const again = await ownChromium(profile)
  try {
    const desk = await newDesk(again.context, address)
    return unharmed('forgets at its end', { whiteScreens: (await desk.open()) === null ? 1 : 0 })
  } finally {
    await again.kill()
  }
}
