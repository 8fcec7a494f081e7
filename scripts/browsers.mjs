// Brings the browsers that the tests drive: those of this machine, or else those of the system's packages.
import { existsSync } from 'node:fs'
import { SetupProblem } from './setup.mjs'
import { installPackages, onPath } from './system-packages.mjs'

/** What each is called, the variable that can name its program, the usual names of every program it needs, and its packages. */
const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  programs: [['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']],
  packages: ['chromium'],
}
const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  programs: [['firefox-esr', 'firefox']],
  packages: ['firefox-esr'],
}
const WEBKIT = {
  name: 'WebKitGTK',
  variable: 'WEBKIT_DRIVER_PATH',
  programs: [['WebKitWebDriver'], ['Xvfb']],
  packages: ['webkit2gtk-driver', 'xvfb'],
}

/** The path of a Chromium; installs the system's package when none is found. */
export function ensureChromium() {
  installMissing([CHROMIUM])
  const found = find(CHROMIUM)
  if (found !== null) return found
  throw new SetupProblem(
    'The tests need Chromium, and it could not be installed: run them as root or with sudo, or install the package "chromium" yourself, or set CHROMIUM_PATH to one.',
  )
}

/**
 * The paths of all three browsers, by the variables that name them; installs in one go what is missing.
 * Without Chromium there is no test at all. Another that cannot be had gets an empty path and a sentence, but CI wants it.
 */
export function ensureBrowsers() {
  installMissing([CHROMIUM, FIREFOX, WEBKIT])
  const paths = { CHROMIUM_PATH: ensureChromium() }
  const absent = []
  for (const browser of [FIREFOX, WEBKIT]) {
    const found = find(browser)
    paths[browser.variable] = found ?? ''
    if (found === null) absent.push(`${browser.name} is not here and could not be installed: its stories were not run.`)
  }
  if (absent.length > 0 && process.env.CI) throw new SetupProblem(absent.join('\n'))
  return { paths, absent }
}

/** The program of a browser, as its variable names it or by its usual names; null when it, or what it needs, is not here. */
function find(browser) {
  const [program, ...needed] = browser.programs.map(onPath)
  if (isLeftOut(browser) || needed.includes(null)) return null
  const named = process.env[browser.variable]
  if (named === undefined || named === '') return program
  if (existsSync(named)) return named
  throw new SetupProblem(`${browser.variable} says ${named}, but there is nothing there.`)
}

/** An empty variable leaves a browser out; Chromium cannot be left out. */
function isLeftOut(browser) {
  return browser !== CHROMIUM && process.env[browser.variable] === ''
}

function installMissing(browsers) {
  installPackages(browsers.filter((browser) => !isLeftOut(browser) && find(browser) === null))
}
