import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser, Engine } from './browser'
import { startOwn, type OwnProcess } from './own-process'
import { until } from './until'
import { collectFaults } from './webkit-faults'
import { pageOf } from './webkit-page'
import { openSession, textIn, windowOf, type WebKitSession, type WebKitWindow } from './webkit-session'

/** WebKitGTK's own small browser, by WebKitWebDriver, on a screen that nobody sees. */
export const webkit: Engine = { name: 'WebKitGTK', variable: 'WEBKIT_DRIVER_PATH', remembers: false, start }

async function start(folder: string): Promise<Browser> {
  const downloads = join(folder, 'downloads')
  const environment = home(folder, downloads)
  const started: OwnProcess[] = []
  const kill = () => started.toReversed().forEach((own) => own.kill())
  try {
    const screen = await startOwn(
      'Xvfb',
      ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
      {},
      'SIGTERM',
    )
    started.push(screen)
    const display = await until('there is a screen', () => /^(\d+)\n/m.exec(screen.written())?.[1])
    const port = await freePort()
    const driver = await startOwn(process.env[webkit.variable] ?? 'WebKitWebDriver', [`--port=${port}`], {
      ...environment,
      DISPLAY: `:${display}`,
    })
    started.push(driver)
    const address = `http://127.0.0.1:${port}`
    await until('WebKitWebDriver listens', () => answers(`${address}/status`))
    const options = { binary: miniBrowser(), args: ['--automation'] }
    return browserOf(await openSession(address, { 'webkitgtk:browserOptions': options }), downloads, kill)
  } catch (problem) {
    kill()
    throw problem
  }
}

/** A home of its own, so that nothing of the person who runs this is read or changed. */
function home(folder: string, downloads: string): Record<string, string> {
  const places = { DATA_HOME: 'data', CACHE_HOME: 'cache', CONFIG_HOME: 'config', RUNTIME_DIR: 'run' }
  for (const place of Object.values(places)) mkdirSync(join(folder, place), { recursive: true, mode: 0o700 })
  mkdirSync(downloads, { recursive: true })
  writeFileSync(join(folder, 'config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  return {
    ...Object.fromEntries(Object.entries(places).map(([name, place]) => [`XDG_${name}`, join(folder, place)])),
    HOME: folder,
    LANG: 'C.UTF-8',
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    NO_AT_BRIDGE: '1',
    // The sandbox of WebKitGTK needs rights that a container does not give; only our own page is opened.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  }
}

function browserOf(session: WebKitSession, downloads: string, kill: () => void): Browser {
  const faults: string[] = []
  const windows = new Set<WebKitWindow>()
  const openWindow = async () => {
    // The first is there already.
    const handle = windows.size === 0 ? await session.get('/window') : await newWindow(session)
    const opened = windowOf(session, String(handle))
    windows.add(opened)
    const page = pageOf(opened, faults, () => windows.delete(opened))
    await page.resize(1280, 900)
    return page
  }
  return {
    openWindow,
    downloads,
    faults: async () => {
      for (const open of windows) faults.push(...(await open.run(collectFaults)))
      return [...faults]
    },
    quit: async () => {
      await session.remove('').finally(kill)
    },
    kill,
  }
}

async function newWindow(session: WebKitSession): Promise<string> {
  return textIn(await session.post('/window/new', { type: 'window' }), 'handle')
}

/** WebKitGTK brings its browser along, in a folder named after the kind of machine. */
function miniBrowser(): string {
  for (const place of ['/usr/lib', ...readdirSync('/usr/lib').map((machine) => `/usr/lib/${machine}`), '/usr/libexec'])
    for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'])
      if (existsSync(join(place, version, 'MiniBrowser'))) return join(place, version, 'MiniBrowser')
  throw new Error('WebKitGTK is here without its MiniBrowser.')
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
