import { chromium } from '@playwright/test'
import { CHROMIUM } from '../browsers/chromium'
import { newDesk, type PlaywrightDesk } from '../browsers/playwright-desk'
import { unharmed, type Bench, type Campaign, type Lane, type Outcome } from '../campaign'
import type { Chance } from '../chance'
import { placeOf } from '../desk'
import { PARTS, takeAway, type MissingPart } from '../page-faults'
import { differencesIn, savedBy } from '../saved-file'
import { untilSettled } from '../sitting'
import { saysKept } from '../words'

const ALL = 2 ** PARTS.length

/** A browser that lacks parts, or has them and refuses. */
export const parts: Campaign = {
  name: 'parts',
  injects: `Of ${PARTS.length} parts of the browser (${PARTS.join(', ')}) some are missing or throw: every combination.`,
  times: ALL,
  sample: 8,
  begin,
}

async function begin({ site, seed }: Bench): Promise<Lane> {
  const browser = await chromium.launch(CHROMIUM)
  async function once(chance: Chance, time: number): Promise<Outcome> {
    // 37 and 256 have no divisor in common, so that each combination comes once, in an order that the seed gives.
    const away = partsAway((time * 37 + seed) % ALL, chance)
    const context = await browser.newContext({ locale: 'nl-BE', acceptDownloads: true })
    try {
      await context.addInitScript(takeAway, away)
      const desk = await newDesk(context, site.address)
      return { ...(await useAll(desk, chance)), injected: inWords(away) }
    } finally {
      await context.close()
    }
  }
  return { once, end: () => browser.close() }
}

/** Begins, answers, saves as a file, and loads anew: to see whether what it says of keeping is true. */
async function useAll(desk: PlaywrightDesk, chance: Chance): Promise<Outcome> {
  const { page } = desk
  if ((await desk.open()) === null) return unharmed('', { whiteScreens: 1 })
  const dossier = await desk.begin()
  const place = placeOf(dossier, 'P1', 'M')
  await desk.go(place)
  const value = chance.oneOf(['0', '25', '50', '75', '100'])
  await desk.choose(0, value)
  const screen = await untilSettled(desk)
  const wrong = differencesIn(await savedBy(page), screen)

  if (screen.says === null || !saysKept(screen.says)) return unharmed('', { deeds: 1, wrong })
  const again = await reloaded(desk, place)
  if (again === null) return unharmed('', { deeds: 1, wrong, whiteScreens: 1 })
  const there = again.questions[0]?.choice === value
  const lost = there ? [] : [`${value} was called kept; the page says ${again.heading}`]
  return unharmed('', { deeds: 1, calledKept: 1, wrong, lost, falseKept: lost.length })
}

async function reloaded(desk: PlaywrightDesk, place: string) {
  await desk.page.goto('about:blank')
  return desk.open(place)
}

function partsAway(combination: number, chance: Chance): readonly MissingPart[] {
  const away = PARTS.filter((_, place) => Math.floor(combination / 2 ** place) % 2 === 1)
  return away.map((part) => ({ part, how: chance.happens(0.5) ? 'missing' : 'throwing' }))
}

function inWords(away: readonly MissingPart[]): string {
  return away.length === 0 ? 'nothing away' : away.map(({ part, how }) => `${part} ${how}`).join(', ')
}
