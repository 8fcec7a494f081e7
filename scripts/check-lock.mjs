// A lockfile that lacks the packages of other platforms installs here and breaks on the next clean clone: this finds it.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
const faults = []
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!findable(path, name)) faults.push(`${path || 'the project'} asks for ${name}, which is missing`)
  }
  if (path !== '' && entry.integrity === undefined) faults.push(`${path} has no integrity`)
  if (entry.resolved !== undefined)
    faults.push(`${path} names an address; write the lockfile with the project's own .npmrc`)
}
if (faults.length > 0) {
  process.stderr.write(`package-lock.json is not whole:\n${faults.map((line) => `  ${line}`).join('\n')}\n`)
  process.exitCode = 1
}

/** Looks where Node would look: in the package's own node_modules and in each one above. */
function findable(from, name) {
  for (let path = from; ; path = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1))) {
    if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true
    if (path === '') return false
  }
}
