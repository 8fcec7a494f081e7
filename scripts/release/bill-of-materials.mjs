import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { SetupProblem } from '../setup.mjs'

/**
 * What the program is made of and made with, out of the lockfile, as CycloneDX: each package with its version, licence and
 * sum. What npm adds of this machine and this moment is left out, so that the same lockfile gives the same bytes.
 */
export function billOfMaterials(root) {
  const words = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only']
  const [command, before] = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []]
  const done = spawnSync(command, [...before, ...words], { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 })
  if (done.status !== 0) throw new SetupProblem('npm could not list what the program is made of: npm sbom failed.')
  const { metadata, components, dependencies, ...head } = JSON.parse(done.stdout)
  const { lifecycles, component } = metadata
  const bill = {
    ...head,
    // npm names it after the folder in which it stands.
    metadata: { lifecycles, component: { ...component, name: 'weloverwogen' } },
    components: components.toSorted(byRef('bom-ref')),
    dependencies: dependencies.map(inOrder).toSorted(byRef('ref')),
  }
  const text = JSON.stringify({ ...bill, serialNumber: serialNumber(bill) }, null, 2)
  return Buffer.from(`${text}\n`)
}

function inOrder({ ref, dependsOn }) {
  return { ref, dependsOn: dependsOn.toSorted() }
}

function byRef(name) {
  return (one, other) => (one[name] < other[name] ? -1 : 1)
}

/** A UUID out of what is listed, in the form of version 8: the same list has the same number. */
function serialNumber({ components }) {
  const sum = createHash('sha256').update(JSON.stringify(components)).digest('hex')
  const uuid = `${sum.slice(0, 8)}-${sum.slice(8, 12)}-8${sum.slice(13, 16)}-a${sum.slice(17, 20)}-${sum.slice(20, 32)}`
  return `urn:uuid:${uuid}`
}
