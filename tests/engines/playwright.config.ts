import { defineConfig } from '@playwright/test'

/** The smoke story in three engines; each test starts its own browser by tests/engines/drivers. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.story.ts',
  outputDir: '../../test-results/engines',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: 600_000,
  reporter: [['list']],
})
