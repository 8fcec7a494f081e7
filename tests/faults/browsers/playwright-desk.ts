import { setTimeout as after } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import type { Desk } from '../desk'
import type { Memory } from '../memory'
import { witness, WITNESS_WORDS, type Shown } from '../witness'
import { WORDS } from '../words'

/** How long a screen may stay white, in ms, on a machine with more to do. */
const PATIENCE = 20_000
/** How long one deed may take, in ms. */
const ONE_DEED = 10_000

/** A desk with the page that belongs to it, for what only the page can do. */
export interface PlaywrightDesk extends Desk {
  readonly page: Page
  readonly address: string
  /** Puts a text in a note at once, as pasting does. */
  fill(question: number, note: string): Promise<void>
}

/** A new window in a context, at an address that ends in a slash or is a file. */
export async function newDesk(context: BrowserContext, address: string): Promise<PlaywrightDesk> {
  const page = await context.newPage()
  await page.addInitScript(witness, WITNESS_WORDS)
  return deskOf(page, address)
}

function deskOf(page: Page, address: string): PlaywrightDesk {
  let memory: Memory | null = null
  page.on('console', (message) => {
    if (message.type() === 'debug') memory?.hear(message.text())
  })
  page.setDefaultTimeout(ONE_DEED)
  const questionAt = (place: number) => page.locator('main fieldset[id]').nth(place)
  const noteAt = (place: number) => questionAt(place).getByRole('textbox')
  const shown = () => page.evaluate(() => (window as unknown as { shown: () => Shown }).shown())

  async function openNote(question: number) {
    if (await noteAt(question).isVisible()) return
    const line = questionAt(question).getByText(new RegExp(WORDS.note.map(asPattern).join('|')))
    await line.first().click()
  }

  async function stands(): Promise<boolean> {
    try {
      await page.locator('.first-look').first().waitFor({ state: 'detached', timeout: PATIENCE })
      await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: PATIENCE })
      return true
    } catch {
      return false
    }
  }

  return {
    page,
    address,
    open: async (place = '/') => {
      await page.goto(`${address}#${place}`)
      return (await stands()) ? shown() : null
    },
    begin: async () => {
      await page.getByRole('button', { name: WORDS.weigh }).click()
      await page.waitForURL(/context$/)
      return /dossier\/([^/]+)/.exec(page.url())?.[1] ?? ''
    },
    dossiers: async () => {
      const links = page.getByRole('article').getByRole('link')
      await links.or(page.getByText(WORDS.noDossiers)).or(page.getByText(WORDS.lostDossier)).first().waitFor()
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      return [...new Set(addresses.flatMap((address) => /dossier\/([^/]+)/.exec(address)?.[1] ?? []))]
    },
    go: async (place) => {
      await page.evaluate((hash) => (location.hash = hash), place)
      await page.waitForFunction(
        (theme) => document.querySelector(`main fieldset[id*="${theme}"]`) !== null,
        themeIn(place),
      )
      return shown()
    },
    choose: (question, value) =>
      questionAt(question)
        .getByRole('radio')
        .and(page.locator(`[value="${value}"]`))
        .check({ force: true }),
    writeAt: async (question) => {
      await openNote(question)
      await noteAt(question).focus()
      await page.keyboard.press('Control+End')
    },
    fill: async (question, note) => {
      await openNote(question)
      await noteAt(question).fill(note)
    },
    type: (sign) => page.keyboard.type(sign),
    shown,
    tell: (next) => (memory = next),
    // A busy browser may take minutes to tell that a window is gone which nobody looks at any more.
    close: () => Promise.race([page.close(), after(ONE_DEED, undefined, { ref: false })]),
  }
}

function asPattern(words: string): string {
  return words.replace(/[?.]/g, '\\$&')
}

/** `P1.M` out of the address of a screen. */
function themeIn(place: string): string {
  return place.split('/').slice(-2).join('.')
}
