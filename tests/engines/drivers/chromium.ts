import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium as driver, type BrowserContext, type Page as Tab } from '@playwright/test'
import type { Browser, Engine, Page, Thing } from './browser'
import { ended, startOwn, type OwnProcess } from './own-process'
import { LIMIT, until } from './until'

const WORDS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--window-size=1280,900',
  '--remote-debugging-port=0',
]

/** Chromium, in its own process group and joined by Playwright: so it can also be killed as a machine would. */
export const chromium: Engine = { name: 'Chromium', variable: 'CHROMIUM_PATH', remembers: true, start }

async function start(folder: string): Promise<Browser> {
  const profile = join(folder, 'profile')
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads, { recursive: true })
  rmSync(join(profile, 'DevToolsActivePort'), { force: true })
  const program = process.env[chromium.variable] ?? 'chromium'
  const own = await startOwn(program, [...WORDS, `--user-data-dir=${profile}`, 'about:blank'], { HOME: folder })
  try {
    return await joined(own, profile, downloads)
  } catch (problem) {
    own.kill()
    throw problem
  }
}

async function joined(own: OwnProcess, profile: string, downloads: string): Promise<Browser> {
  const port = await until('Chromium listens', () => portIn(profile))
  const driven = await driver.connectOverCDP(`http://127.0.0.1:${port}`)
  const machine = await driven.newBrowserCDPSession()
  await machine.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
  const [context] = driven.contexts()
  if (context === undefined) throw new Error('Chromium has no profile.')
  const faults: string[] = []
  collectFaults(context, faults)
  context.setDefaultTimeout(LIMIT)
  await context.addInitScript(withoutOwnFiles)
  return {
    openWindow: async () => pageOf(await context.newPage()),
    downloads,
    faults: () => Promise.resolve([...faults]),
    quit: async () => {
      // It may be gone before it answers.
      await machine.send('Browser.close').catch(() => undefined)
      await ended(own)
    },
    kill: own.kill,
  }
}

function portIn(profile: string): string | null {
  try {
    return readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] || null
  } catch {
    return null
  }
}

function collectFaults(context: BrowserContext, faults: string[]) {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  context.on('weberror', (fault) => faults.push(fault.error().message))
}

/** In a page: files come and go in the way of every browser, because nobody can answer the dialogs for files of one's own. */
function withoutOwnFiles() {
  Reflect.deleteProperty(window, 'showSaveFilePicker')
  Reflect.deleteProperty(window, 'showOpenFilePicker')
}

function pageOf(tab: Tab): Page {
  const find = ({ role, name, which = 0 }: Thing) => {
    const found =
      role === 'disclosure'
        ? tab.locator('summary').filter({ hasText: name })
        : tab.getByRole(role, { name, exact: true })
    return found.nth(which)
  }
  return {
    goTo: async (address) => void (await tab.goto(address)),
    reload: async () => void (await tab.reload()),
    address: () => Promise.resolve(tab.url()),
    press: (thing) => find(thing).click(),
    type: async (field, words) => {
      await find(field).press('ControlOrMeta+End')
      await tab.keyboard.type(words)
    },
    giveFile: async (thing, path) => {
      const [chooser] = await Promise.all([tab.waitForEvent('filechooser'), find(thing).click()])
      await chooser.setFiles(path)
    },
    shows: (thing) => find(thing).isVisible(),
    read: () => tab.innerText('body'),
    ask: (question, ...given) => tab.evaluate(`(${String(question)})(...${JSON.stringify(given)})`),
    resize: (width, height) => tab.setViewportSize({ width, height }),
    picture: async (path) => void (await tab.screenshot({ path })),
    close: () => tab.close(),
  }
}
