import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementHandle, Page as Tab } from 'puppeteer-core'
import type { Browser, Engine, Page, Role, Thing } from './browser'
import { showFileFields } from './file-field'
import { FIREFOX_VARIABLE, launchFirefox } from './launch-firefox'
import { killGroup } from './own-process'
import { until } from './until'

/** Firefox, by WebDriver BiDi. */
export const firefox: Engine = { name: 'Firefox', variable: FIREFOX_VARIABLE, remembers: true, start }

async function start(folder: string): Promise<Browser> {
  const profile = join(folder, 'profile')
  const downloads = join(folder, 'downloads')
  for (const made of [profile, downloads]) mkdirSync(made, { recursive: true })
  const driven = await launchFirefox(folder, profile, downloads)
  const pid = driven.process()?.pid
  const kill = () => pid !== undefined && killGroup(pid)
  const faults: string[] = []
  return {
    openWindow: async () => {
      const tab = await driven.newPage()
      await collectFaults(tab, faults)
      return pageOf(tab)
    },
    downloads,
    faults: () => Promise.resolve([...faults]),
    quit: async () => {
      await driven.close().finally(kill)
    },
    kill,
  }
}

/** The console of Firefox does not tell its driver what a policy refused; the page itself can. */
async function collectFaults(tab: Tab, faults: string[]) {
  tab.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  tab.on('pageerror', (fault) => faults.push(String(fault)))
  await tab.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`The policy refused ${effectiveDirective} ${blockedURI}`)
    })
  })
}

function pageOf(tab: Tab): Page {
  const press = async (thing: Thing) => {
    await until(`${thing.role} "${thing.name}" can be pressed`, async () => isPressed(await found(tab, thing)))
  }
  return {
    goTo: async (address) => void (await tab.goto(address)),
    reload: async () => void (await tab.reload()),
    address: () => Promise.resolve(tab.url()),
    press,
    type: async (field, words) => {
      const element = await found(tab, field)
      await element.focus()
      await element.press('End')
      await element.type(words)
    },
    giveFile: async (thing, path) => {
      await tab.evaluate(showFileFields)
      await press(thing)
      const field = await until('the page asks for a file', () => tab.$('input[type=file]'))
      await field.uploadFile(path)
    },
    shows: async (thing) => (await look(tab, thing)) !== null,
    read: () => tab.evaluate(() => document.body.innerText),
    ask: (question, ...given) => tab.evaluate(`(${String(question)})(...${JSON.stringify(given)})`) as never,
    resize: (width, height) => tab.setViewport({ width, height }),
    picture: async (path) => writeFileSync(path, await tab.screenshot()),
    close: () => tab.close(),
  }
}

/** Presses; false when the page was redrawn in between, and it was not there any more to be pressed. */
async function isPressed(element: ElementHandle): Promise<boolean> {
  try {
    await element.click()
    return true
  } catch (problem) {
    if (problem instanceof Error && /detached/.test(problem.message)) return false
    throw problem
  }
}

async function found(tab: Tab, thing: Thing): Promise<ElementHandle> {
  return until(`the ${thing.role} "${thing.name}" is there`, () => look(tab, thing))
}

/** By role and name as Firefox itself computes them for a screen reader; null when it is not there or cannot be seen. */
async function look(tab: Tab, { role, name, which = 0 }: Thing): Promise<ElementHandle | null> {
  const element = (await tab.$$(selector(role, name)))[which]
  return element !== undefined && (await element.isVisible()) ? element : null
}

function selector(role: Role, name: string) {
  if (role === 'disclosure') return `summary::-p-text(${name})`
  return `aria/[name=${JSON.stringify(name)}][role="${role}"]`
}
