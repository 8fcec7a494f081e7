import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { namesLookedUp } from './net-log'
import { openSink, type Sink } from './sinks'
import type { Way } from './ways'

/** What became of one way out. */
export interface Attempt {
  readonly way: string
  /** What arrived at its place; empty when nothing did. */
  readonly arrived: readonly string[]
  /** Whether the browser asked where that place is, which tells the name to others too. */
  readonly lookedUp: boolean
  /** What the script was told; empty when it heard nothing. */
  readonly told: string
}

export interface Campaign {
  readonly attempts: readonly Attempt[]
  /** Other names that the browser asked for: none of ours. */
  readonly otherNames: readonly string[]
}

/** How long something may take to arrive, in ms; on this machine itself it takes a few. */
const PATIENCE = 1500
/** How long one way may take in all, in ms. */
const PATIENCE_WITH_PAGE = 30_000
const AT_ONCE = 4
const CHROMIUM = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-component-update', '--disable-sync']

/** Tries every way out in a Chromium of its own; `arrive` opens the program in a page, `first` visits it once before. */
export async function tryToLeave(
  ways: readonly Way[],
  arrive: (page: Page) => Promise<void>,
  first: (context: BrowserContext) => Promise<void> = async () => undefined,
): Promise<Campaign> {
  const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-'))
  const log = join(folder, 'net-log.json')
  // A profile on the disk, as a person has: a private one does not connect beforehand.
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    args: [...CHROMIUM, `--log-net-log=${log}`],
    ignoreDefaultArgs: ['--disable-background-networking'],
    ...(process.env['CHROMIUM_PATH'] === undefined ? {} : { executablePath: process.env['CHROMIUM_PATH'] }),
  })
  await first(context)
  const tried: { way: Way; sink: Sink; told: string }[] = []
  const waiting = ways.entries()
  async function worker() {
    for (const [place, way] of waiting) {
      const sink = await openSink(`way-${place}.localhost`)
      tried.push({ way, sink, told: await inTime(tryOne(context, way, sink, arrive)) })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 20_000))])
  const names = namesLookedUp(log)
  for (const { sink } of tried) sink.close()
  const attempts = tried.map(({ way, sink, told }) => ({
    way: way.name,
    arrived: sink.arrived,
    lookedUp: names.some((n) => n.startsWith(sink.name.replace('localhost', ''))),
    told,
  }))
  return { attempts, otherNames: names.filter((name) => !name.startsWith('way-')) }
}

/** The ways by which something got out: something arrived, or a name was asked for. */
export function leaks({ attempts }: Campaign): readonly string[] {
  return attempts.filter(({ arrived, lookedUp }) => arrived.length > 0 || lookedUp).map(({ way }) => way)
}

async function tryOne(context: BrowserContext, way: Way, sink: Sink, arrive: (page: Page) => Promise<void>) {
  const page = await context.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss())
  try {
    await arrive(page)
    const session = await context.newCDPSession(page)
    // As a person's own click would: without one, a browser opens no window.
    const { result } = await session.send('Runtime.evaluate', {
      expression: scriptOf(way, sink),
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
      timeout: PATIENCE,
    })
    await page.waitForTimeout(PATIENCE)
    return String(result.value ?? '')
  } catch (fault) {
    // The page went elsewhere under the script: time for it to arrive there.
    await new Promise((resolve) => setTimeout(resolve, PATIENCE))
    return fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : ''
  } finally {
    await page.close().catch(() => undefined)
  }
}

/** A browser that is held up by what was asked of it does not hold up the rest. */
function inTime(work: Promise<string>): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(resolve, PATIENCE_WITH_PAGE, 'the page did not answer'))
  return Promise.race([work, late])
}

/** The script of a way, with its own place and the few words that all ways share. */
export function scriptOf({ script }: Way, { name, port }: Pick<Sink, 'name' | 'port'>): string {
  const place = { name, port, ip: '127.0.0.1', http: `http://${name}:${port}/out` }
  const to = {
    ...place,
    nowhere: `https://${name.replace('localhost', 'invalid')}/`,
    https: `https://${name}:${port}/out`,
    ws: `ws://${name}:${port}/out`,
  }
  return `(() => {
    const to = ${JSON.stringify(to)};
    ${SHARED}
    const told = (fault) => String(fault && fault.message || fault).slice(0, 120);
    const soon = new Promise((resolve) => setTimeout(resolve, 700, ''));
    const tried = (async () => { ${script} })().then(() => soon, told);
    return Promise.race([tried, soon]);
  })()`
}

const SHARED = `
  const set = (element, values) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
    return element;
  };
  const make = (tag, values = {}) => set(document.createElement(tag), values);
  const part = (tag, values = {}) => set(document.createElementNS('http://www.w3.org/2000/svg', tag), values);
  const add = (tag, values) => document.body.appendChild(make(tag, values));
  const head = (tag, values) => document.head.appendChild(make(tag, values));
  const svg = (tag, values) => document.body.appendChild(part('svg')).appendChild(part(tag, values));
  const text = (script, type = 'text/javascript') => URL.createObjectURL(new Blob([script], { type }));
  const rules = (list) => { head('script', { type: 'speculationrules' }).textContent = JSON.stringify(list); };
  const call = async (Connection, server) => {
    const line = new Connection({ iceServers: [{ urls: server, username: 'x', credential: 'x' }] });
    line.createDataChannel('out');
    await line.setLocalDescription(await line.createOffer());
  };`
