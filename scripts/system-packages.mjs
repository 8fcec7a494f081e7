// Programs that the tests drive and the packages of the system that bring them.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { say } from './setup.mjs'

/** Installs the packages of what is missing, in one go, each with its `name` and its `packages`; does what it can and says no more. */
export function installPackages(missing) {
  if (missing.length === 0) return
  say(`Not found: ${missing.map(({ name }) => name).join(', ')}. Installing from the packages of the system (once) ...`)
  const apt = aptGet()
  if (apt === null || !apt('update', '-qq')) return
  const add = (packages) => apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  if (add(missing.flatMap(({ packages }) => packages)) || missing.length === 1) return
  // A system that does not know one of them refuses them all.
  for (const { packages } of missing) add(packages)
}

/** The first of these names on the PATH or where systems put such programs; null when there is none. */
export function onPath(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const places = names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
  return places.find((place) => existsSync(place)) ?? null
}

/** Runs apt-get as root; null where that cannot be done without being asked for a password. */
function aptGet() {
  const root = process.getuid?.() === 0
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return null
  const [command, ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (...words) =>
    spawnSync(command, [...before, ...words], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}
