import type { BrowserContext, Page } from '@playwright/test'
import common from '../../../locales/nl/common.json'
import start from '../../../locales/nl/start.json'
import { watchPage, type Watch } from './watch-page'

/** What the program did with a file. */
export interface Said {
  readonly kind: 'opened' | 'refused' | 'silent'
  /** The sentence, when there was one. */
  readonly words: string
}

/** A start page at which files are offered, one after the other. */
export interface OfferingPage {
  readonly page: Page
  readonly watch: Watch
  /** Everything that the browser keeps for the program, as one text. */
  kept(): Promise<string>
  /** Chooses a file from the disk by the open button. Where another state stands already, it takes its place. */
  offer(path: string): Promise<Said>
  /** Back to the start page, without a message. */
  goOn(): Promise<void>
  /** Removes a dossier from the shelf of the start page. */
  remove(id: string): Promise<void>
}

/** A page with one new dossier on its shelf. */
export async function offerFiles(context: BrowserContext, address: string): Promise<OfferingPage> {
  const page = await context.newPage()
  const watch = await watchPage(page, address)
  const open = page.getByRole('button', { name: start.door.file })
  // Every refusal says so; what a dossier was called that is removed may say anything.
  const alert = page.getByRole('alert').filter({ hasText: 'er is niets veranderd' })
  const replace = page.getByRole('dialog').getByRole('button', { name: common.opening.replace })

  await page.goto(address)
  await page.locator('.first-look').first().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: start.door.weigh }).click()
  await page.getByRole('textbox').first().waitFor()
  await page.goto(`${address}#/`)
  await page.getByRole('article').waitFor()

  async function outcome(): Promise<Said> {
    const came = await Promise.race([
      page.waitForURL(/#\/dossier\//).then(() => 'opened' as const),
      alert.waitFor().then(() => 'refused' as const),
      replace.waitFor().then(() => 'here already' as const),
    ]).catch(() => 'silent' as const)
    if (came === 'here already') {
      await replace.click()
      await page.waitForURL(/#\/dossier\//)
      return { kind: 'opened', words: '' }
    }
    return { kind: came, words: came === 'refused' ? await alert.locator('> div').first().innerText() : '' }
  }

  return {
    page,
    watch,
    kept: () => page.evaluate(everythingKept),
    offer: async (path) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()])
      await chooser.setFiles(path)
      return outcome()
    },
    goOn: async () => {
      const close = alert.getByRole('button', { name: common.button.close })
      if (await close.isVisible()) await close.click()
      await page.goto(`${address}#/`)
      await open.waitFor()
    },
    remove: async (id) => {
      const row = page.getByRole('article').filter({ has: page.locator(`a[href*="${id}"]`) })
      await row.getByRole('button', { name: common.button.remove }).click()
      await page.getByRole('dialog').getByRole('button', { name: start.remove.yes, exact: true }).click()
      await row.waitFor({ state: 'detached' })
    },
  }
}

/** Runs in the page. */
async function everythingKept(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('weloverwogen')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('no database')))
  })
  const all = <Value>(ask: (store: IDBObjectStore) => IDBRequest<Value[]>) =>
    new Promise<Value[]>((resolve) => {
      const request = ask(database.transaction('slots').objectStore('slots'))
      request.addEventListener('success', () => resolve(request.result))
    })
  const slots = [await all((store) => store.getAllKeys()), await all((store) => store.getAll())]
  database.close()
  return JSON.stringify([slots, Object.entries(localStorage)])
}
