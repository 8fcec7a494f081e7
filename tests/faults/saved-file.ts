import { readFileSync } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'
import type { Locator, Page } from '@playwright/test'
import type { Shown } from './witness'
import { WORDS } from './words'

/** A file must be there by then, in ms. */
const PATIENCE = 10_000

/** What a dossier file says at the questions of its last round. */
interface DossierFile {
  readonly rounds: readonly {
    readonly answers: Readonly<Record<string, { readonly level?: number | string; readonly note?: string }>>
  }[]
}

/** Presses a button that saves a file; gives its text, whether it was downloaded or written where the dialog said. */
export async function savedBy(page: Page, button: Locator = saveButton(page)): Promise<string> {
  const handed = page.waitForEvent('download').then(async (download) => readFileSync(await download.path(), 'utf8'))
  const written = writtenIn(page)
  // Of the two ways one never answers, and ends with the page.
  for (const way of [handed, written]) way.catch(() => undefined)
  await button.click()
  return Promise.any([handed, written])
}

/** How a saved file differs from what stands on the screen, each in one sentence; nothing when it is the same. */
export function differencesIn(text: string, { questions }: Shown): readonly string[] {
  const { rounds } = JSON.parse(text) as DossierFile
  const answers = rounds.at(-1)?.answers ?? {}
  return questions.flatMap(({ id, choice, note }) => {
    const { level, note: written = '' } = answers[id] ?? {}
    const inFile = level === undefined ? null : String(level)
    return [
      ...(inFile === choice ? [] : [`The file says ${inFile} at ${id}, the screen ${choice}.`]),
      ...(written === note ? [] : [`The file says "${written}" at ${id}, the screen "${note}".`]),
    ]
  })
}

/** The button that is in sight wherever a dossier is open. */
function saveButton(page: Page): Locator {
  return page.getByRole('button', { name: WORDS.save, exact: true }).first()
}

/** The file of the dialog, once something stands in it. */
async function writtenIn(page: Page): Promise<string> {
  for (let begin = Date.now(); Date.now() - begin < PATIENCE; await after(50)) {
    const text = await page.evaluate(() => (window as { savedFile?: () => Promise<string> }).savedFile?.() ?? '')
    if (text !== '') return text
  }
  throw new Error('Nothing was written where the dialog said.')
}
