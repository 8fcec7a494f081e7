import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: './',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  plugins: [react()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    projects: [
      { extends: true, test: { name: 'plain', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/journeys/**'] } },
      {
        extends: true,
        test: { name: 'pages', environment: 'jsdom', include: ['tests/**/*.test.tsx'], setupFiles: ['tests/support/setup.ts'] },
      },
    ],
  },
})
