import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { tableOf, type Row } from './table'

const BEGIN = '<!-- table -->'
const END = '<!-- /table -->'

/** Puts the table of a run, and on what machine it ran, between two marks in a page. */
export function record(path: string, rows: readonly Row[], seed: number) {
  const [before, after] = existsSync(path) ? around(readFileSync(path, 'utf8')) : ['', '']
  writeFileSync(path, `${before}${BEGIN}\n\n${machine(seed)}\n\n${tableOf(rows)}\n\n${END}${after}`)
}

function around(text: string): readonly [string, string] {
  const [before = '', rest = ''] = text.split(BEGIN)
  const [, after = '\n'] = rest.split(END)
  return [before, after]
}

function machine(seed: number): string {
  const browsers = [process.env['CHROMIUM_PATH'] ?? 'chromium', 'firefox-esr']
    .map(versionOf)
    .filter((one) => one !== '')
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1e9)
  return `${new Date().toISOString().slice(0, 10)}, seed ${seed}; ${type()} ${release()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB; Node ${process.versions.node}; ${browsers.join('; ')}.`
}

function versionOf(browser: string): string {
  const said = spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout ?? ''
  return /[A-Z][\w ]+ [\d.]+(esr)?/.exec(said)?.[0] ?? ''
}
