import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { SetupProblem } from './setup.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs the stories of a configuration with these browsers, `paths` by the variables that name them; throws when one went wrong. */
export function tellStories(config, paths) {
  const words = ['playwright', 'test', '--config', config, ...process.argv.slice(2)]
  const done = spawnSync('npx', words, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...paths },
    shell: process.platform === 'win32',
  })
  if (done.status !== 0)
    throw new SetupProblem('A story went wrong. What the browser showed then is in the page that is named above.')
}
