// node scripts/cli.mjs evaluate|report|document WORD...: runs src/cli/<command>.ts on Node, which by itself reads neither our
// aliases nor, before version 22.18, TypeScript. vite bundles a command once; as long as nothing that it may be made of
// changes, the next call finds the bundle and starts at once. On stdout stands only what the command prints.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensurePackages, run, SetupProblem } from './setup.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = join(ROOT, 'node_modules', '.cache', 'weloverwogen')
const COMMANDS = ['evaluate', 'report', 'document']
/** The floors that a command may stand on, and what decides how they are bundled. */
const INGREDIENTS = [
  'src/cli',
  'src/domain',
  'src/exports',
  'src/i18n',
  'src/platform',
  'src/storage',
  'locales',
  'package-lock.json',
  'scripts/cli.mjs',
]
const A_DAY = 24 * 60 * 60 * 1000

// A reader that has seen enough (`| head`) ends the command, quietly.
process.stdout.on('error', () => process.exit(1))

await run(async () => {
  const [command, ...words] = process.argv.slice(2)
  if (!COMMANDS.includes(command)) throw new SetupProblem(`Which command? ${COMMANDS.join(', ')}`)
  if (!existsSync(join(ROOT, 'node_modules', 'vite'))) ensurePackages()
  const { main } = await import(pathToFileURL(await bundleOf(command)))
  // npm runs a script in the folder of the project; the words of a person name files from where that person is.
  if (process.env.npm_lifecycle_event === command) process.chdir(process.env.INIT_CWD ?? '.')
  process.exitCode = await main(words, { print, complain })
})

/** One line on stdout; resolves once it is taken. */
function print(line) {
  return new Promise((resolve) => process.stdout.write(`${line}\n`, () => resolve()))
}

function complain(line) {
  process.stderr.write(`${line}\n`)
}

/** The path of the bundle of a command, made first when it is not there yet. */
async function bundleOf(command) {
  const folder = join(CACHE, `${command}-${fingerprint()}`)
  const bundle = join(folder, `${command}.mjs`)
  if (existsSync(bundle)) return bundle
  mkdirSync(CACHE, { recursive: true })
  clearOld(command)
  // Made aside and then put in place whole: a call at the same moment sees all of it or nothing.
  const aside = `${folder}.${process.pid}`
  await makeBundle(command, aside)
  try {
    renameSync(aside, folder)
  } catch (problem) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(bundle)) throw problem
  }
  return bundle
}

async function makeBundle(command, outDir) {
  const { build } = await import('vite')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': join(ROOT, 'src') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'src', 'cli', `${command}.ts`),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${command}.mjs`, chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
}

/** Changes as soon as any file changes that the bundle may be made of. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of INGREDIENTS.flatMap((place) => filesIn(join(ROOT, place)))) {
    hash
      .update(`${file.slice(ROOT.length)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .toSorted()
    .flatMap((name) => filesIn(join(place, name)))
}

/** Takes away the bundles of earlier sources; those of today may be in use by another call. */
function clearOld(command) {
  for (const name of readdirSync(CACHE).filter((name) => name.startsWith(`${command}-`))) {
    const folder = join(CACHE, name)
    if (Date.now() - statSync(folder).mtimeMs > A_DAY) rmSync(folder, { recursive: true, force: true })
  }
}
