// node scripts/draw-icons.mjs: draws public/icon.svg as the pictures that phones and desktops ask for. What it draws is kept
// in public/icons/; run it again when the icon changes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './browsers.mjs'
import { ensurePackages, run } from './setup.mjs'

const PUBLIC = fileURLToPath(new URL('../public', import.meta.url))
const GROUND = '#0f4c5c'

/** A full ground is cut by the system, into a circle at worst: what counts stays within the middle four fifths. */
const ICONS = [
  { name: 'icon-192.png', size: 192, ground: 'transparent', share: 1 },
  { name: 'icon-512.png', size: 512, ground: 'transparent', share: 1 },
  { name: 'icon-maskable-512.png', size: 512, ground: GROUND, share: 0.7 },
  { name: 'apple-touch-icon-180.png', size: 180, ground: GROUND, share: 0.9 },
]

await run(async () => {
  ensurePackages()
  const executablePath = ensureChromium()
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const svg = readFileSync(`${PUBLIC}/icon.svg`, 'utf8')
  mkdirSync(`${PUBLIC}/icons`, { recursive: true })
  for (const { name, size, ground, share } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const drawing = `<style>
      body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${ground} }
      svg { width: ${size * share}px }
    </style>${svg}`
    await page.setContent(drawing)
    writeFileSync(`${PUBLIC}/icons/${name}`, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
})
