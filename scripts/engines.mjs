// npm run test:engines: the story of tests/engines/ in every browser that can be had here.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBrowsers } from './browsers.mjs'
import { ensurePackages, run, say, SetupProblem } from './setup.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

await run(() => {
  ensurePackages()
  const { paths, absent } = ensureBrowsers()
  const words = ['playwright', 'test', '--config', 'tests/engines/playwright.config.ts', ...process.argv.slice(2)]
  const done = spawnSync('npx', words, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...paths },
    shell: process.platform === 'win32',
  })
  absent.forEach(say)
  if (done.status !== 0) throw new SetupProblem('A story went wrong. What the browser showed then is in the picture that is named above.')
})
