import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type { BrowserContext } from '@playwright/test'
import { chromiumWith } from '../browsers/chromium'
import { newDesk, type PlaywrightDesk } from '../browsers/playwright-desk'
import type { Bench, Campaign, Lane, Outcome } from '../campaign'
import { chanceFrom, type Chance } from '../chance'
import { placeOf } from '../desk'
import { lookAround } from '../look-back'
import { newMemory, type Memory } from '../memory'
import { seat } from '../person'
import { untilSettled, workFor } from '../sitting'
import { saysReadOnly, WORDS } from '../words'

/** Each window has a screen of its own, so that whatever writes over another shows. */
const SCREENS = ['P1/M', 'P1/I', 'P1/R', 'P2/M', 'P2/I']
/** How long a window waits for what is not there, in ms. */
const SHORT = 3000

/** One dossier, open in two or five windows at once. */
export const windows: Campaign = {
  name: 'windows',
  injects:
    'One dossier in two or in five windows: they work, take over, sleep (`Page.setWebLifecycleState`), close, open again, in any order, some of it at the same moment.',
  times: 200,
  sample: 5,
  begin,
}

async function begin({ site, folder }: Bench): Promise<Lane> {
  const context = await chromiumWith(mkdtempSync(join(folder, 'windows-')))
  await context.newPage()
  async function once(chance: Chance, time: number): Promise<Outcome> {
    const memory = newMemory()
    const first = await newDesk(context, site.address)
    if ((await first.open()) === null) throw new Error('The program did not start, before any fault.')
    const dossier = await first.begin()
    await first.close()

    const seats = SCREENS.slice(0, time % 2 === 0 ? 2 : 5).map((screen, number) => {
      const [phase = '', theme = ''] = screen.split('/')
      const place = placeOf(dossier, phase, theme)
      return windowSeat({ context, address: site.address, place, memory, chance: chanceFrom(chance.seed + number) })
    })
    const done: string[] = []
    for (let step = chance.whole(8, 20); step > 0; step--) {
      const one = chance.oneOf(seats)
      const other = chance.oneOf(seats)
      // At the same moment, half of the time.
      const both = chance.happens(0.5) && one !== other ? [one, other] : [one]
      done.push((await Promise.all(both.map((seat) => seat.act()))).join(' + '))
    }
    const wrong = await writersOf(seats)
    for (const seat of seats) await seat.leave()

    const desk = await newDesk(context, site.address)
    const sitting = { dossier, memory, person: { work: () => Promise.reject(new Error('Nobody works here.')) } }
    const injected = `${seats.length} windows: ${done.join(', ')}`
    const outcome = await lookAround({ injected, sitting, faultAt: Date.now(), desk })
    await desk.close()
    // What a window could not write any more was never called kept.
    return { ...outcome, choicesInFlight: 0, textLost: 0, wrong }
  }
  return { once, end: () => context.close() }
}

interface Writer {
  readonly dossier: string
  readonly says: string
}

interface WindowSeat {
  /** Does one thing that its chance says; gives it in a word. */
  act(): Promise<string>
  /** The dossier that this window may write now, and what it says about keeping it; null for none. */
  writes(): Promise<Writer | null>
  leave(): Promise<void>
}

function windowSeat(given: {
  readonly context: BrowserContext
  readonly address: string
  readonly place: string
  readonly memory: Memory
  readonly chance: Chance
}): WindowSeat {
  const { context, address, place, memory, chance } = given
  let desk: PlaywrightDesk | null = null
  let asleep = false

  async function open() {
    desk = await newDesk(context, address)
    desk.page.setDefaultTimeout(SHORT)
    // A page that comes in may take a busy machine longer than one that is there.
    desk.page.setDefaultNavigationTimeout(20_000)
    desk.page.on('dialog', (dialog) => void dialog.accept())
    desk.tell(memory)
    await desk.open(place)
    return 'opens'
  }

  async function sleepOrWake(page: PlaywrightDesk['page']) {
    asleep = !asleep
    const machine = await context.newCDPSession(page)
    await machine.send('Page.setWebLifecycleState', { state: asleep ? 'frozen' : 'active' })
    await machine.detach()
    return asleep ? 'sleeps' : 'wakes'
  }

  async function leave() {
    if (desk === null) return 'is closed'
    if (asleep) await sleepOrWake(desk.page)
    const { page } = desk
    desk = null
    await Promise.all([page.waitForEvent('close', { timeout: 20_000 }), page.close({ runBeforeUnload: true })])
    return 'closes'
  }

  async function work(at: PlaywrightDesk) {
    const answered = await answerDialog(at)
    if (answered !== null) return answered
    const { says, questions } = await at.shown()
    if (says === WORDS.onlyRead || questions.length === 0) return 'reads'
    const person = seat({ desk: at, dossier: '', chance, memory, stays: true })
    const worked = workFor({ dossier: '', memory, person }, chance.between(100, 900))
    // Another window may take over in the middle of it.
    return worked.then(
      () => 'works',
      () => 'works until taken over',
    )
  }

  async function answerDialog({ page }: PlaywrightDesk) {
    const dialog = page.getByRole('dialog', { name: WORDS.copied })
    if (!(await dialog.isVisible())) return null
    const wish = chance.oneOf([WORDS.goOnWithCopy, WORDS.goOnWithTheirs])
    await dialog.getByRole('button', { name: wish }).click()
    await dialog.waitFor({ state: 'hidden' })
    return 'answers about the copy'
  }

  return {
    act: async () => {
      if (desk === null) return open()
      if (asleep) return sleepOrWake(desk.page)
      if (chance.happens(0.5)) return work(desk)
      if (chance.happens(0.15)) return leave()
      if (chance.happens(0.3)) return sleepOrWake(desk.page)
      const take = desk.page.getByRole('button', { name: WORDS.takeOver })
      return take.click({ timeout: 500 }).then(
        () => 'takes over',
        () => 'has it',
      )
    },
    writes: async () => {
      if (desk === null) return null
      if (asleep) await sleepOrWake(desk.page)
      const { says, place: now } = await untilSettled(desk)
      const dossier = /dossier\/([^/]+)/.exec(now)?.[1]
      return says === null || saysReadOnly(says) || dossier === undefined ? null : { dossier, says }
    },
    leave: async () => void (await leave()),
  }
}

/** Whether more than one window may write the same dossier, once all are awake and have heard of each other. */
async function writersOf(seats: readonly WindowSeat[]): Promise<readonly string[]> {
  let writers: Writer[] = []
  for (let begin = Date.now(); Date.now() - begin < SHORT; await after(100)) {
    writers = []
    for (const seat of seats) {
      const writer = await seat.writes()
      if (writer !== null) writers.push(writer)
    }
    if (new Set(writers.map(({ dossier }) => dossier)).size === writers.length) return []
  }
  return [`Two windows may write the same dossier: ${writers.map(({ says }) => `"${says}"`).join(', ')}.`]
}
