import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { CHROMIUM } from '../browsers/chromium'
import { askedOfNetwork } from './net-log'
import { scriptOf } from './script'
import { openSink, type Sink } from './sinks'
import type { Way } from './ways'

/** What became of one way out. */
export interface Attempt {
  readonly way: string
  /** What arrived at its place; empty when nothing did. */
  readonly arrived: readonly string[]
  /** Whether the browser asked where that place is, which tells its name to others too. */
  readonly lookedUp: boolean
}

/** How the program is opened. */
export interface Opening {
  /** Opens it in a page and waits until it is there. */
  readonly arrive: (page: Page) => Promise<void>
  /** What a person did in this browser before. */
  readonly before?: (context: BrowserContext) => Promise<void>
}

/** How long something may take to arrive, in ms; on this machine itself it takes a few. */
const PATIENCE = 1500
/** How long one way may take in all, in ms: a page can be held up for good by what was asked of it. */
const LONGEST = 30_000
const AT_ONCE = 3

/** Tries these ways out in a Chromium of its own with a profile in the folder, a page for each. */
export async function tryToLeave(
  ways: readonly Way[],
  { arrive, before }: Opening,
  folder: string,
): Promise<readonly Attempt[]> {
  const log = join(mkdtempSync(join(folder, 'leaving-')), 'net-log.json')
  // A profile on the disk, as a person has, and all that a browser does by itself: a private one connects less beforehand.
  const context = await chromium.launchPersistentContext(mkdtempSync(join(folder, 'leaving-')), {
    ...CHROMIUM,
    args: CHROMIUM.args.filter((flag) => !/background-networking|quic/.test(flag)).concat(`--log-net-log=${log}`),
    ignoreDefaultArgs: ['--disable-background-networking'],
  })
  await before?.(context)
  const tried: { readonly way: Way; readonly sink: Sink }[] = []
  const waiting = ways.entries()
  async function hand() {
    for (const [place, way] of waiting) {
      const sink = await openSink(`way-${place}.localhost`)
      tried.push({ way, sink })
      await Promise.race([tryOne(context, scriptOf(way, sink), arrive), after(LONGEST)])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
  await Promise.race([context.close(), after(LONGEST)])
  const names = askedOfNetwork(log).names.map((name) => name.split('.')[0])
  return tried.map(({ way, sink }) => {
    sink.close()
    return { way: way.name, arrived: sink.arrived, lookedUp: names.includes(sink.name.split('.')[0]) }
  })
}

/** The ways by which something got out: something arrived, or a name was asked for. */
export function gotOut(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter(({ arrived, lookedUp }) => arrived.length > 0 || lookedUp)
}

async function tryOne(context: BrowserContext, script: string, arrive: (page: Page) => Promise<void>) {
  const page = await context.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  try {
    await arrive(page)
    const session = await context.newCDPSession(page)
    // As by a person's own click: without one, a browser opens no window.
    await session.send('Runtime.evaluate', { expression: script, userGesture: true, awaitPromise: true })
  } catch {
    // The page went elsewhere under the script.
  }
  await after(PATIENCE)
  await page.close().catch(() => undefined)
}
