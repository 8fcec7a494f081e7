import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Manifest {
  readonly start_url: string
  readonly scope: string
  readonly background_color: string
  readonly theme_color: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[]
}

const MANIFEST = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest

describe('what an installed Weloverwogen looks like', () => {
  test('it starts where it stands, in any folder of any server', () => {
    expect([MANIFEST.start_url, MANIFEST.scope]).toEqual(['.', '.'])
    for (const { src } of MANIFEST.icons) expect(src).not.toMatch(/^\/|:/)
  })

  test('its ground is the paper of the pages', () => {
    const paper = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('src/ui/tokens.css', 'utf8'))
    expect([MANIFEST.background_color, MANIFEST.theme_color]).toEqual([paper?.[1], paper?.[1]])
    const page = readFileSync('index.html', 'utf8')
    for (const colour of paper?.slice(1) ?? []) expect(page).toContain(`content="${colour}"`)
  })

  test.each(MANIFEST.icons.filter(({ type }) => type === 'image/png'))('$src is as large as it says', (icon) => {
    const png = readFileSync(`public/${icon.src}`)
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(icon.sizes)
  })
})
