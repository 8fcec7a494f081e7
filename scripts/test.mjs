// npm test: installs what is missing, then runs every check, one after the other, and stops at the first that fails.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBrowsers } from './browsers.mjs'
import { ensurePackages, run, say, SetupProblem } from './setup.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CHECKS = [
  'check:lock',
  'check:types',
  'check:lint',
  'check:format',
  'test:unit',
  'test:papers',
  'build',
  'test:journeys',
  'test:engines',
  'test:faults',
]

await run(() => {
  ensurePackages()
  const { paths, absent } = ensureBrowsers()
  absent.forEach(say)
  for (const check of CHECKS) {
    process.stdout.write(`\n== ${check}\n`)
    const done = spawnSync('npm', ['run', '--silent', check], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...paths },
      shell: process.platform === 'win32',
    })
    if (done.status !== 0) throw new SetupProblem(`\n${check} failed. Alone: npm run ${check}`)
  }
  process.stdout.write('\nEverything passed.\n')
})
