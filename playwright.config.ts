import { defineConfig } from '@playwright/test'

const PORT = 4573
const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nobody can press the machine's own dialogs here; a story about files that are written again brings its own.
  '--disable-blink-features=FileSystemAccessLocal',
]

/** Whole stories in a real Chromium, on the built site. */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: 240_000,
  // What is said about a page must come true; how soon depends on how busy the machine is.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 10_000,
    baseURL: `http://localhost:${PORT}/`,
    locale: 'nl-BE',
    launchOptions: {
      args: CHROMIUM_ARGUMENTS,
      ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
    },
  },
  webServer: {
    command: `npx vite preview --host localhost --port ${PORT} --strictPort`,
    port: PORT,
    reuseExistingServer: false,
  },
})
