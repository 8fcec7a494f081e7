// Brings a fresh clone to where it can run: the packages of the lockfile.
// Uses Node's own parts only, because it runs before anything is installed. A second run finds its stamp and does nothing.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STAMP = join(ROOT, 'node_modules', '.set-up')

/** Something a person can mend: said in one sentence, without a stack trace. */
export class SetupProblem extends Error {}

/** Installs the packages when the lockfile has changed since the last time. */
export function ensurePackages() {
  ensureNode()
  const wanted = stampOf(readFileSync(join(ROOT, 'package-lock.json')))
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  say('Installing the packages (once, about a minute) ...')
  const done = npm(['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'])
  if (done.status !== 0) {
    throw new SetupProblem(
      'The packages could not be installed: is the npm registry within reach, and may this folder be written to?',
    )
  }
  writeFileSync(STAMP, wanted)
}

/** Runs a script's work; a problem that a person can mend ends in its sentence and the exit status 1. */
export async function run(work) {
  try {
    await work()
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem
    process.stderr.write(`${problem.message}\n`)
    process.exitCode = 1
  }
}

/** Says a sentence beside what a script has to give. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
  if (!enough) {
    throw new SetupProblem(`Node ${process.versions.node} does not do: use 20.19 or newer, 22.12 or newer, or 24.`)
  }
}

function stampOf(lock) {
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex')
}

/** npm as this script was started by, or the one beside this Node; what it says goes to the error stream. */
function npm(words) {
  const cli = process.env.npm_execpath ?? besideNode()
  const [command, before] = cli === null ? ['npm', []] : [process.execPath, [cli]]
  return spawnSync(command, [...before, ...words], { cwd: ROOT, stdio: ['ignore', 2, 'inherit'] })
}

function besideNode() {
  const cli = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  return existsSync(cli) ? cli : null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(ensurePackages)
