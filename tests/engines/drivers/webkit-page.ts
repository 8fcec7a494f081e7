import { writeFileSync } from 'node:fs'
import type { Page, Role, Thing } from './browser'
import { showFileFields } from './file-field'
import { until } from './until'
import { collectFaults, watchFaults } from './webkit-faults'
import { Refusal, type WebKitWindow } from './webkit-session'

/** Where each role is looked for; its name is the one that WebKit computes for a screen reader. */
const ELEMENTS: Readonly<Record<Role, string>> = {
  article: 'article',
  button: 'button',
  dialog: 'dialog[open]',
  disclosure: 'summary',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  radio: 'input[type=radio]',
  textbox: 'input:not([type]), input[type=text], textarea',
}

/** Refusals that only say that the page is still moving. */
const NOT_YET = ['stale element reference', 'element click intercepted', 'element not interactable', 'unknown error']

/** What a person does in one window of WebKitGTK; its faults are added to a list, because they go with the page. */
export function pageOf(tab: WebKitWindow, faults: string[], closed: () => void): Page {
  const leave = async () => void faults.push(...(await tab.run(collectFaults)))
  const press = (thing: Thing) => act(tab, thing, (element) => tab.post(`/element/${element}/click`))
  return {
    goTo: async (address) => {
      await leave()
      await tab.post('/url', { url: address })
      await tab.run(watchFaults)
    },
    reload: async () => {
      await leave()
      await tab.post('/refresh')
      await tab.run(watchFaults)
    },
    address: async () => String(await tab.get('/url')),
    press,
    type: (field, words) => act(tab, field, (element) => tab.post(`/element/${element}/value`, { text: words })),
    giveFile: async (thing, path) => {
      await tab.run(showFileFields)
      await press(thing)
      const field = await until('the page asks for a file', async () => (await tab.find('input[type=file]'))[0])
      await tab.post(`/element/${field}/value`, { text: path })
    },
    shows: async (thing) => (await look(tab, thing)) !== null,
    read: () => tab.run(() => document.body.innerText),
    ask: tab.run,
    resize: (width, height) => resize(tab, width, height),
    picture: async (path) => writeFileSync(path, String(await tab.get('/screenshot')), 'base64'),
    close: async () => {
      await leave()
      await tab.remove('/window')
      closed()
    },
  }
}

async function act(tab: WebKitWindow, thing: Thing, work: (element: string) => Promise<unknown>): Promise<void> {
  let refused = 'it is not there'
  await until(
    () => `${thing.role} "${thing.name}" can be used (${refused})`,
    async () => {
      const element = await look(tab, thing)
      if (element === null) {
        refused = `of that role there is: ${JSON.stringify(await named(tab, thing.role))}`
        return false
      }
      try {
        await work(element)
        return true
      } catch (problem) {
        refused = refusalOf(problem)
        return false
      }
    },
  )
}

/** What has this role and name and can be seen; null when it is not there. */
async function look(tab: WebKitWindow, { role, name, which = 0 }: Thing): Promise<string | null> {
  return still(async () => {
    const named: string[] = []
    for (const element of await tab.find(ELEMENTS[role])) {
      if (await isNamed(tab, element, name)) named.push(element)
    }
    const element = named[which]
    return element !== undefined && (await tab.get(`/element/${element}/displayed`)) === true ? element : null
  })
}

async function named(tab: WebKitWindow, role: Role): Promise<unknown> {
  return still(async () => {
    const names: unknown[] = []
    for (const element of await tab.find(ELEMENTS[role])) names.push(await labelOf(tab, element))
    return names
  })
}

/**
 * Whether an element has this name. Asked while a page is still being drawn, WebKitGTK can go on adding to the name of a
 * radio button the words of the row around it; then what the button says it is named by counts.
 */
async function isNamed(tab: WebKitWindow, element: string, name: string): Promise<boolean> {
  if ((await labelOf(tab, element)) === name) return true
  const by = await still(() => tab.get(`/element/${element}/attribute/aria-labelledby`))
  if (typeof by !== 'string' || by === '') return false
  const [label] = await tab.find(`[id="${by}"]`)
  return label !== undefined && (await still(() => tab.get(`/element/${label}/text`))) === name
}

/** The name of an element; null for one that is not drawn, which WebKit refuses to name. */
async function labelOf(tab: WebKitWindow, element: string): Promise<unknown> {
  return still(() => tab.get(`/element/${element}/computedlabel`))
}

/** What comes of a piece of work; nothing when the page was still moving. */
async function still<Done>(work: () => Promise<Done>): Promise<Done | null> {
  try {
    return await work()
  } catch (problem) {
    refusalOf(problem)
    return null
  }
}

/** The refusal that a moving page gives; any other problem is thrown on. */
function refusalOf(problem: unknown): string {
  if (problem instanceof Refusal && NOT_YET.includes(problem.kind)) return problem.message
  throw problem
}

/** Until what is inside the window, not the window, has this size. */
async function resize(tab: WebKitWindow, width: number, height: number): Promise<void> {
  let [wide, high] = [width, height]
  await until(`the window is ${width} by ${height}`, async () => {
    await tab.post('/window/rect', { width: wide, height: high })
    const [w, h] = await tab.run(() => [innerWidth, innerHeight] as const)
    if (w === width && h === height) return true
    wide += width - w
    high += height - h
    return false
  })
}
