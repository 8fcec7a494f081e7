import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import type { Dossier } from '@/domain/answers/dossier'

/** Makes reports in a real browser, which draws what our fonts lack with its own. */
export interface PaperBrowser {
  make(
    dossier: Dossier,
    kind: 'board' | 'full',
  ): Promise<{ readonly bytes: Uint8Array; readonly missing: readonly string[] }>
  close(): Promise<void>
}

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const FLAGS_MORE = ['--disable-component-update', '--disable-sync']

export async function paperBrowser(): Promise<PaperBrowser> {
  const script = await bundled()
  const browser = await chromium.launch({
    args: [...FLAGS, ...FLAGS_MORE],
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  })
  const page = await browser.newPage()
  await page.addScriptTag({ content: script })
  return {
    make: async (dossier, kind) => {
      const asked = [JSON.stringify(dossier), kind] as const
      const { file, missing } = await page.evaluate(([text, which]) => inBrowser.make(text, which), asked)
      return { bytes: Uint8Array.from(file, (character) => character.charCodeAt(0)), missing }
    },
    close: () => browser.close(),
  }
}

/** The maker of reports and the canvas as one script. */
async function bundled(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  const root = process.cwd()
  const leftOut = join(root, 'src/exports/pdf/left-out.ts')
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': join(root, 'src'), html2canvas: leftOut, canvg: leftOut, dompurify: leftOut } },
    build: {
      outDir: folder,
      minify: false,
      lib: {
        entry: join(root, 'tests/papers/support/in-browser.ts'),
        formats: ['iife'],
        name: 'papers',
        fileName: 'papers',
      },
    },
  })
  const script = readFileSync(join(folder, 'papers.iife.js'), 'utf8')
  rmSync(folder, { recursive: true })
  return script
}
