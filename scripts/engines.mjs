// npm run test:engines: the story of tests/engines/ in every browser that can be had here.
import { ensureBrowsers } from './browsers.mjs'
import { ensurePackages, run, say } from './setup.mjs'
import { tellStories } from './stories.mjs'

await run(() => {
  ensurePackages()
  const { paths, absent } = ensureBrowsers()
  absent.forEach(say)
  tellStories('tests/engines/playwright.config.ts', paths)
})
