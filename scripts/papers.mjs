// npm run test:papers: everything that leaves the program on paper, read by other programs.
// npm run papers -- --count 200 --seed 1: the same for so many reports of any dossier, in a table.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensurePaperTools } from './paper-tools.mjs'
import { ensurePackages, run, say, SetupProblem } from './setup.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))

await run(() => {
  const options = wanted()
  ensurePackages()
  const { variables, absent } = ensurePaperTools()
  // Most of the work is in programs beside each one, so that as many fit as there are cores.
  const words = ['run', '--project', 'papers', '--maxWorkers', '100%', ...(options.campaign ? ['campaign'] : [])]
  const { status } = spawnSync(process.execPath, [VITEST, ...words], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...variables, PAPERS_COUNT: options.count, PAPERS_SEED: options.seed },
  })
  absent.forEach(say)
  process.exitCode = status ?? 1
})

function wanted() {
  const campaign = process.argv.includes('--campaign')
  try {
    const { values } = parseArgs({
      options: {
        campaign: { type: 'boolean', default: false },
        count: { type: 'string', default: campaign ? '200' : '12' },
        seed: { type: 'string', default: '1' },
      },
    })
    if (/^\d+$/.test(values.count) && /^\d+$/.test(values.seed)) return values
  } catch {
    // The same sentence.
  }
  throw new SetupProblem('Say: npm run papers -- --count 200 --seed 1')
}
