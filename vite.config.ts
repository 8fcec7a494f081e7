import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { programChunk } from './scripts/program-chunk.ts'
import { firstPage } from './scripts/first-page.ts'
import { hostedSite } from './scripts/hosted-site.ts'
import { layerOrder } from './scripts/layer-order.ts'
import { oneFile } from './scripts/one-file.ts'
import { publishSchema } from './scripts/publish-schema.ts'

/** Parts of jsPDF that no report needs; an absolute path, because the development server asks for one. */
const LEFT_OUT = Object.fromEntries(
  ['html2canvas', 'canvg', 'dompurify'].map((name) => [name, pathTo('./src/exports/pdf/left-out.ts')]),
)

/** The package gives its build for developers unless it is asked for by name, and no condition asks for the other. */
const FOR_PEOPLE = { 'react-router': pathTo('./node_modules/react-router/dist/production/index.mjs') }

export default defineConfig(({ command }) => ({
  base: './',
  resolve: { alias: { '@': pathTo('./src'), ...LEFT_OUT, ...(command === 'build' ? FOR_PEOPLE : {}) } },
  plugins: [react(), layerOrder(), firstPage(), publishSchema(), ...oneFile(), hostedSite()],
  // No file as text within another: the policy of the page lets no font come from there.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The largest part is the maker of PDFs with its two fonts; it comes when a report is asked for.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ debugName: 'program', name: programChunk(pathTo('./src/main.tsx')) }] } },
    },
  },
  // One file, in a folder of its own, as it comes with a policy of its own.
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'helper/[name]-[hash].js' } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          // Hundreds of examples take their time on a busy machine.
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          // A whole program in a simulated browser takes its time on a busy machine.
          testTimeout: 30_000,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'papers',
          environment: 'node',
          // Other programs read hundreds of pages.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          include: ['tests/papers/**/*.paper.ts'],
        },
      },
    ],
  },
}))

function pathTo(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
