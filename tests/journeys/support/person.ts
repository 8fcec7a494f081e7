import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { anyOf, sayIn, sayLonger } from './words'

/** What a person does in more than one story. */

const OPEN_A_FILE = anyOf([...LANGUAGE_CODES.map(sayIn), sayLonger()].map((say) => say('start:door.file')))

/** Opens the program and waits until it answers. */
export async function arrive(page: Page, address = '') {
  await page.goto(`./${address}`)
  await page.locator('.first-look').first().waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Opens a text as a dossier file, by the button on the start page, whatever language it speaks. */
export async function openFile(page: Page, name: string, text: string | Buffer) {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: OPEN_A_FILE }).click()
  const chooser = await choosing
  // From the disk, as a person would: a large text sent along with the command would take the browser long.
  const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-'))
  writeFileSync(join(folder, name), text)
  await chooser.setFiles(join(folder, name))
}

/** The bytes of what a click hands over, and the name it gets. */
export async function download(page: Page, click: () => Promise<void>) {
  const [handed] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: handed.suggestedFilename(), bytes: readFileSync(await handed.path()) }
}

/** Presses Tab until what has the focus has this name; throws when it never gets there. */
export async function tabTo(page: Page, name: string | RegExp, most = 80) {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(nameOfFocus)
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
  }
  throw new Error(`Tab never reached ${String(name)}.`)
}

/** The name of the focused element as it stands on the screen. */
function nameOfFocus(): string {
  const element = document.activeElement
  if (!(element instanceof HTMLElement)) return ''
  const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const words = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  if (words !== '') return words.trim()
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.labels?.[0]?.textContent?.trim() ?? ''
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
}
