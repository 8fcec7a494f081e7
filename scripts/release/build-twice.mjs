import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { SetupProblem } from '../setup.mjs'

/** Two places that differ in all that must not matter: path, time zone, language, and the age of the files. */
const PLACES = [
  { name: 'one', env: { TZ: 'UTC', LANG: 'C.UTF-8' }, changed: new Date('2001-01-01T00:00:00Z') },
  {
    name: 'another place',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'nl_BE.UTF-8' },
    changed: new Date('2031-07-01T12:00:00Z'),
  },
]

/** What two builds in clean folders make of the same sources, by path; a problem when they do not make the same. */
export function buildTwice(root) {
  const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-release-'))
  try {
    const sources = sourcesOf(root)
    const [first, second] = PLACES.map((place) => built(root, sources, join(folder, place.name), place))
    const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
      (path) => !(first.get(path)?.equals(second.get(path) ?? Buffer.alloc(0)) ?? false),
    )
    if (differing.length > 0) throw new SetupProblem(`Two builds differ in: ${differing.join(', ')}.`)
    process.stdout.write(`Two builds in clean folders are equal to the byte: ${first.size} files.\n`)
    return first
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every file that is under version control, as it stands there now. */
function sourcesOf(root) {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  if (listed.status !== 0) throw new SetupProblem('A release is made from a clone: git does not know this folder.')
  const changed = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout.trim()
  if (changed !== '') process.stderr.write('Note: what is built is not what was committed last.\n')
  return listed.stdout.split('\0').filter((path) => path !== '')
}

function built(root, sources, folder, { name, env, changed }) {
  process.stdout.write(`Building in ${name === 'one' ? 'one place' : name} ...\n`)
  for (const path of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(root, path), join(folder, path))
    utimesSync(join(folder, path), changed, changed)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const done = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
    {
      cwd: folder,
      stdio: ['ignore', 2, 'inherit'],
      env: { ...process.env, ...env },
    },
  )
  if (done.status !== 0) throw new SetupProblem('The build failed. Alone: npm run build')
  return filesIn(join(folder, 'dist'))
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  const named = paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)])
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)))
}
