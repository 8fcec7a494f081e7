import { launch, type Browser as Driven } from 'puppeteer-core'

/** The environment variable that names the program of Firefox; empty when it is not to be had. */
export const FIREFOX_VARIABLE = 'FIREFOX_PATH'

/** Starts Firefox on a profile, as a person has it; what it needs of a home is in that folder too. */
export function launchFirefox(folder: string, profile: string, downloads: string): Promise<Driven> {
  return launch({
    browser: 'firefox',
    executablePath: process.env[FIREFOX_VARIABLE] ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    env: { PATH: process.env['PATH'], HOME: folder },
    args: ['--width=1280', '--height=900'],
    extraPrefsFirefox: {
      // The driver would let local pages share what they keep.
      'security.fileuri.strict_origin_policy': true,
      'intl.accept_languages': 'nl-BE, nl',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/json',
      'pdfjs.disabled': true,
    },
  })
}
