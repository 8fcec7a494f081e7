// npm run faults: lets browsers, disks and people fail the built site in every way of tests/faults/, and counts what is
// lost. --seed N has a run again; --only NAME,NAME and --times N make it shorter; --sample is what npm test runs.
// The campaigns are TypeScript: vite bundles them first, because Node by itself does not read them in every version.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureChromium } from './browsers.mjs'
import { ensurePackages, run, SetupProblem } from './setup.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
// Within node_modules, so that what it imports from there is found.
const OUT = join(ROOT, 'node_modules', '.cache', 'weloverwogen', `faults-${process.pid}`)

await run(async () => {
  ensurePackages()
  process.env.CHROMIUM_PATH = ensureChromium()
  process.chdir(ROOT)
  if (!existsSync(join(ROOT, 'dist', 'index.html'))) spawnSync('npm', ['run', 'build'], { stdio: 'inherit' })
  try {
    await bundle()
    const { main } = await import(pathToFileURL(join(OUT, 'run.mjs')))
    process.exitCode = await main(process.argv.slice(2)).catch((problem) => {
      throw new SetupProblem(problem.message)
    })
  } finally {
    rmSync(OUT, { recursive: true, force: true })
  }
})

async function bundle() {
  const { build } = await import('vite')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': join(ROOT, 'src') } },
    build: {
      ssr: join(ROOT, 'tests', 'faults', 'run.ts'),
      outDir: OUT,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'run.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
}
