// npm start: installs what is missing, builds, serves the app on this machine only, and opens a browser where there is one.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensurePackages, run, SetupProblem } from './setup.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FIRST_PORT = 4173

await run(async () => {
  ensurePackages()
  const { build, preview } = await import('vite')
  process.stdout.write('Building ...\n')
  await build({ root: ROOT, logLevel: 'warn' })
  const server = await serve(preview)
  const address = `http://localhost:${server.httpServer.address().port}/`
  process.stdout.write(`Weloverwogen is at ${address}\nStop with Ctrl-C.\n`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(server))
  openBrowser(address)
})

/** On the first port when it is free, on the next free one otherwise. */
async function serve(preview) {
  try {
    return await preview({
      root: ROOT,
      logLevel: 'silent',
      preview: { host: 'localhost', port: FIRST_PORT, strictPort: false, open: false },
    })
  } catch (problem) {
    throw new SetupProblem(`The app could not be served on this machine: ${problem.message}`)
  }
}

function stop(server) {
  process.stdout.write('\nStopped.\n')
  server.httpServer.closeAllConnections()
  server.httpServer.close(() => process.exit(0))
}

/** Asks the desktop for its browser; without a desktop, or in CI, nothing happens. */
function openBrowser(address) {
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] }
  const opener = openers[process.platform]
  const desktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (process.env.CI || process.env.BROWSER === 'none' || opener === undefined || !desktop) return
  const [command, ...words] = opener
  const browser = spawn(command, [...words, address], { stdio: 'ignore', detached: true })
  browser.on('error', () => process.stdout.write('No browser could be opened: go to the address yourself.\n'))
  browser.unref()
}
