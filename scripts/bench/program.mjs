import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A page of the bench as one script, built from the sources as the app is. */
export async function program(entry) {
  const { build } = await import('vite')
  const outDir = mkdtempSync(join(tmpdir(), 'weloverwogen-bench-'))
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    plugins: [],
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: join(ROOT, 'scripts/bench', entry), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
    },
  })
  const text = readFileSync(join(outDir, 'bench.js'), 'utf8')
  rmSync(outDir, { recursive: true })
  return text
}
