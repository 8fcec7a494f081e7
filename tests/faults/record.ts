import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem, type } from 'node:os'
import { tableOf, type Row } from './table'

const BEGIN = '<!-- table -->'
const END = '<!-- /table -->'

/** Puts the table of a run, and on what machine it ran, between two marks in a page; campaigns that did not run keep their line. */
export function record(path: string, rows: readonly Row[], seed: number) {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const [before = '', rest = ''] = page.split(BEGIN)
  const [earlier = '', after = '\n'] = rest.split(END)
  writeFileSync(path, `${before}${BEGIN}\n\n${machine()}\n\n${tableOf(rows, seed, earlier)}\n\n${END}${after}`)
}

function machine(): string {
  const browsers = [process.env['CHROMIUM_PATH'] ?? 'chromium', 'firefox-esr']
    .map(versionOf)
    .filter((one) => one !== '')
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1e9)
  return `${new Date().toISOString().slice(0, 10)}; ${type()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB; Node ${process.versions.node}; ${browsers.join('; ')}.`
}

function versionOf(browser: string): string {
  const said = spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout ?? ''
  return /[A-Z][\w ]+ [\d.]+(esr)?/.exec(said)?.[0] ?? ''
}
