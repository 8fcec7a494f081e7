import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { launchFirefox } from '../../engines/drivers/launch-firefox'
import { killGroup } from '../../engines/drivers/own-process'
import { until } from '../../engines/drivers/until'
import type { Desk } from '../desk'
import type { Memory } from '../memory'
import { witness, WITNESS_WORDS, type Shown } from '../witness'
import { WORDS } from '../words'

/** A Firefox on a profile of its own, that can be killed whole. */
export interface OwnFirefox {
  /** A new window, at an address that ends in a slash or is a file. */
  newDesk(address: string): Promise<Desk>
  kill(): void
}

export async function ownFirefox(folder: string): Promise<OwnFirefox> {
  const [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')]
  for (const made of [profile, downloads]) mkdirSync(made, { recursive: true })
  const driven = await launchFirefox(folder, profile, downloads)
  const pid = driven.process()?.pid
  return {
    newDesk: async (address) => {
      const page = await driven.newPage()
      await page.evaluateOnNewDocument(witness, WITNESS_WORDS)
      return deskOf(page, address)
    },
    kill: () => void (pid !== undefined && killGroup(pid)),
  }
}

function deskOf(page: Page, address: string): Desk {
  let memory: Memory | null = null
  page.on('console', (message) => memory?.hear(message.text()))
  const shown = () => page.evaluate(() => (window as unknown as { shown: () => Shown }).shown())

  return {
    open: async (place = '/') => {
      await page.goto(`${address}#${place}`)
      try {
        await until('the program', () => page.evaluate(isDrawn))
        return await shown()
      } catch {
        return null
      }
    },
    begin: async () => {
      await page.evaluate(pressNamed, WORDS.weigh)
      await until('a new dossier', () => Promise.resolve(page.url().endsWith('context')))
      return /dossier\/([^/]+)/.exec(page.url())?.[1] ?? ''
    },
    dossiers: () => page.evaluate(idsOnShelf),
    go: async (place) => {
      await page.evaluate((hash) => void (location.hash = hash), place)
      const theme = place.split('/').slice(-2).join('.')
      await until(place, () => page.evaluate(hasQuestionsOf, theme))
      return shown()
    },
    choose: (question, value) => page.evaluate(choose, question, value),
    writeAt: (question) => page.evaluate(openNote, question),
    type: (sign) => page.keyboard.type(sign),
    shown,
    tell: (next) => (memory = next),
    close: () => page.close(),
  }
}

// These run in the page.

function isDrawn() {
  return document.querySelector('.first-look') === null && document.querySelector('h1') !== null
}

function pressNamed(words: string) {
  const buttons = [...document.querySelectorAll('button')]
  buttons.find((button) => button.textContent?.trim().startsWith(words))?.click()
}

function idsOnShelf() {
  const addresses = [...document.querySelectorAll('article a')].map((link) => link.getAttribute('href') ?? '')
  return [...new Set(addresses.flatMap((one) => /dossier\/([^/]+)/.exec(one)?.[1] ?? []))]
}

function hasQuestionsOf(theme: string) {
  return document.querySelector(`main fieldset[id*="${theme}"]`) !== null
}

function choose(question: number, value: string) {
  const set = document.querySelectorAll('main fieldset[id]')[question]
  set?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click()
}

/** Opens the note when it is shut, and puts the caret at its end. */
function openNote(question: number) {
  const set = document.querySelectorAll('main fieldset[id]')[question]
  const note = set?.querySelector('textarea')
  const line = note?.closest('details')
  if (line !== null && line !== undefined) line.open = true
  note?.focus()
  note?.setSelectionRange(note.value.length, note.value.length)
}
