import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nobody can press the machine's own dialogs here.
  '--disable-blink-features=FileSystemAccessLocal',
]

/** How Playwright starts the Chromium of this machine. */
export const CHROMIUM = {
  args: [...FLAGS],
  ...(process.env['CHROMIUM_PATH'] === undefined ? {} : { executablePath: process.env['CHROMIUM_PATH'] }),
}

/** A Chromium with a profile on the disk, driven by Playwright from its start to its end. */
export function chromiumWith(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { ...CHROMIUM, locale: 'nl-BE' })
}

/** What was started here and not yet ended: nothing stays behind, however a run ends. */
const RUNNING = new Set<ChildProcess>()
process.on('exit', () => RUNNING.forEach(killGroup))

/** A Chromium of our own, as a process group that can be killed whole. */
export interface OwnChromium {
  readonly browser: Browser
  readonly context: BrowserContext
  /** Kills every process of it, at once and unasked. */
  kill(): Promise<void>
  /** Ends it as a person does. */
  close(): Promise<void>
}

/** Starts a Chromium on a profile and joins it. */
export async function ownChromium(profile: string): Promise<OwnChromium> {
  const port = join(profile, 'DevToolsActivePort')
  rmSync(port, { force: true })
  rmSync(join(profile, 'SingletonLock'), { force: true })
  const words = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--accept-lang=nl-BE']
  const child = spawn(process.env['CHROMIUM_PATH'] ?? 'chromium', [...FLAGS, ...words, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  })
  RUNNING.add(child)
  child.once('exit', () => RUNNING.delete(child))
  const browser = await joined(child, port)
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('This Chromium has no window.')
  return {
    browser,
    context,
    kill: async () => {
      killGroup(child)
      await gone(child)
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await gone(child)
    },
  }
}

async function joined(child: ChildProcess, port: string): Promise<Browser> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`Chromium ended at its start (${child.exitCode}).`)
    const [number] = existsSync(port) ? readFileSync(port, 'utf8').split('\n') : []
    if (number !== undefined && number !== '') return chromium.connectOverCDP(`http://127.0.0.1:${number}`)
    await after(25)
  }
  killGroup(child)
  throw new Error('Chromium did not start within 15 seconds.')
}

/** The whole group: its own window processes, its storage process, its children. */
export function killGroup(child: ChildProcess) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It was gone already.
  }
}

/** Done once a process has ended. */
export function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}
