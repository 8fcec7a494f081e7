import { createHash } from 'node:crypto'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'

const site = new Map<string, string>()
let page = ''

beforeAll(async () => {
  const built = await build({ logLevel: 'silent', build: { write: false } })
  for (const each of [built].flat()) {
    if (!('output' in each)) continue
    for (const file of each.output)
      site.set(file.fileName, file.type === 'chunk' ? file.code : typeof file.source === 'string' ? file.source : '')
  }
  page = site.get('index.html') ?? ''
}, 120_000)

describe('the built page', () => {
  test('its first paint waits for no other file', () => {
    expect(page).not.toContain('rel="stylesheet"')
    expect(page).not.toMatch(/<script src=/)
    expect(page.indexOf('type="module"')).toBeGreaterThan(page.indexOf('</footer>'))
    expect(page.indexOf('rel="preload"')).toBeGreaterThan(page.indexOf('</footer>'))
  })

  test('the policy lets in exactly the one style and the one script that stand in it', () => {
    const policy = (/Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&#39;', "'")
    expect(policy).toContain(`style-src 'self' ${sourceOf('style')}`)
    expect(policy).toContain(`script-src 'self' ${sourceOf('script')}`)
    expect(policy).not.toContain('unsafe')
    expect(page).not.toMatch(/ style=| on[a-z]+=/)
  })

  test('says its letters and its policy before anything that they hold for', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
    expect(page.indexOf('<meta charset="utf-8"')).toBeLessThan(1000)
  })

  test('its style lays down the order of the layers first, and finds its fonts', () => {
    const style = inside('style')
    expect(style).toMatch(/^@layer tokens,base,parts;/)
    const addresses = [...style.matchAll(/url\(([^)]+)\)/g)].flatMap(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) expect([...site.keys()].map((name) => `./${name}`)).toContain(address)
  })

  test('no part of the program asks again for a style that stands in it, and the styles of other pages are files', () => {
    const asked = [...site.values()].flatMap((text) => text.match(/[\w./-]+\.css(?=["'`])/g) ?? [])
    const sheets = [...site.keys()].filter((name) => name.endsWith('.css'))
    expect(sheets.length).toBeGreaterThan(0)
    for (const sheet of asked) expect(sheets.some((name) => name.endsWith(sheet.replace(/^\.\//, '')))).toBe(true)
    for (const sheet of sheets) expect(inside('style')).not.toContain(site.get(sheet)?.slice(0, 80))
  })
})

/** The text of the only element of that kind which holds any. */
function inside(tag: 'style' | 'script') {
  const found = [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))]
  expect(found).toHaveLength(1)
  return found[0]?.[1] ?? ''
}

function sourceOf(tag: 'style' | 'script') {
  return `'sha256-${createHash('sha256').update(inside(tag)).digest('base64')}'`
}
