// npm run release: builds twice in clean folders, refuses when a single byte differs, and lays down in release/ what is
// handed out: the site as a zip, the edition in one file, the bill of materials, and the sums of all three.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildTwice } from './release/build-twice.mjs'
import { billOfMaterials } from './release/bill-of-materials.mjs'
import { sumsOf } from './release/sums.mjs'
import { zipped } from './release/zipped.mjs'
import { ensurePackages, run } from './setup.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, 'release')
const ONE_FILE = 'weloverwogen.html'

await run(() => {
  ensurePackages()
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const built = buildTwice(ROOT)
  const files = new Map([
    // With the one file in it as well: the site offers it to whoever wants to take it along.
    [`weloverwogen-${version}-site.zip`, zipped(built)],
    [`weloverwogen-${version}.html`, built.get(ONE_FILE)],
    [`weloverwogen-${version}.cdx.json`, billOfMaterials(ROOT)],
  ])
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER)
  for (const [name, bytes] of [...files, ['SHA256SUMS', sumsOf(files)]]) {
    writeFileSync(join(FOLDER, name), bytes)
    process.stdout.write(`release/${name}  ${(bytes.length / 1000).toFixed(1)} kB\n`)
  }
})
