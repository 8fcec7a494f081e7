// npm run test:journeys: the stories of tests/journeys/ in Chromium.
import { ensureChromium } from './browsers.mjs'
import { ensurePackages, run } from './setup.mjs'
import { tellStories } from './stories.mjs'

await run(() => {
  ensurePackages()
  tellStories('playwright.config.ts', { CHROMIUM_PATH: ensureChromium() })
})
