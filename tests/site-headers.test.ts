import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { apacheHeaders } from '../scripts/header-files/apache.ts'
import { caddySettings } from '../scripts/header-files/caddy.ts'
import { netlifyHeaders } from '../scripts/header-files/netlify.ts'
import { nginxSettings } from '../scripts/header-files/nginx.ts'
import { sourcesIn } from '../scripts/in-the-page.ts'
import { LASTING_HEADER_POLICY, pagePolicy, policyText, SHUT, WORKER_POLICY } from '../scripts/policy.ts'
import { headersFor, siteHeaders } from '../scripts/site-headers.ts'

const HTML = '<html><head><script>go()</script><style>p{}</style></head></html>'
const SOURCES = sourcesIn(HTML)
const FILES = [
  '',
  'index.html',
  'sw.js',
  'weloverwogen.html',
  'manifest.webmanifest',
  'assets/a-1.js',
  'helper/a-1.js',
  'icon.svg',
]

describe('the headers of the hosted site', () => {
  test.each(FILES)('no two rules say the same of “%s”, as servers differ in what they make of that', (file) => {
    for (const rules of [siteHeaders(SOURCES), siteHeaders()]) {
      const said = rules.flatMap((rule) =>
        Object.keys(headersFor(file, [rule])).filter((name) => name in headersFor(file, rules)),
      )
      expect(new Set(said).size).toBe(said.length)
    }
  })

  test('the page may not be framed, may send nothing, and runs only what the build knows', () => {
    const policy = headersFor('', siteHeaders(SOURCES))['Content-Security-Policy']
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).toContain(`script-src 'self' ${SOURCES.script}`)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('unsafe')
  })

  test('a policy for a server whose settings stay says all that the page says, but what goes by the text in it', () => {
    const { 'default-src': fallback, 'script-src': script, 'style-src': style, ...rest } = pagePolicy(SOURCES)
    expect(LASTING_HEADER_POLICY).toMatchObject(rest)
    expect([fallback, script, style]).not.toContain(undefined)
    expect(JSON.stringify(LASTING_HEADER_POLICY)).not.toContain('sha256')
  })

  test('the service worker may fetch from its own place alone, and the page may not', () => {
    expect(WORKER_POLICY['connect-src']).toEqual(["'self'"])
    expect(SHUT['connect-src']).toEqual(["'none'"])
    expect(headersFor('sw.js', siteHeaders())['Content-Security-Policy']).toContain("connect-src 'self'")
  })

  test('the helper beside the page may fetch from nowhere, and become no other script', () => {
    const policy = headersFor('helper/a-1.js', siteHeaders())['Content-Security-Policy']
    expect(policy).toContain("default-src 'none'; connect-src 'none'")
    expect(policy).toContain("trusted-types 'none'")
    expect(policy).not.toMatch(/self|unsafe|script-src/)
  })

  test('of the powers of a browser the page has the camera, the full screen and a screen that stays on; no other page has any', () => {
    const powers = headersFor('', siteHeaders())['Permissions-Policy']?.split(', ') ?? []
    expect(powers.filter((power) => !power.endsWith('=()'))).toEqual([
      'camera=(self)',
      'fullscreen=(self)',
      'screen-wake-lock=(self)',
    ])
    expect(powers).toEqual(expect.arrayContaining(['microphone=()', 'display-capture=()', 'geolocation=()']))
  })

  test('only files with a fingerprint in their name are kept for long', () => {
    for (const file of FILES) {
      const kept = headersFor(file, siteHeaders())['Cache-Control'] ?? ''
      expect(kept.includes('immutable')).toBe(/^(?:assets|helper)\//.test(file))
    }
  })

  test('a page in a built site gives the sources of its one style and its one script', () => {
    expect(SOURCES).toEqual({ style: sourceOf('p{}'), script: sourceOf('go()') })
  })
})

describe('the header files', () => {
  test('say every header of every rule', () => {
    const netlify = netlifyHeaders(HTML)
    for (const { headers } of siteHeaders(SOURCES))
      for (const [name, value] of Object.entries(headers)) expect(netlify).toContain(`  ${name}: ${value}\n`)
    for (const { headers } of siteHeaders())
      for (const [name, value] of Object.entries(headers)) {
        expect(apacheHeaders()).toContain(`set ${name} "${value}"`)
        expect(nginxSettings()).toContain(`"${value}"`)
        expect(nginxSettings()).toContain(`add_header ${name} "`)
        expect(caddySettings()).toContain(`\t${name} "${value}"\n`)
      }
  })

  test.each([
    ['Apache', apacheHeaders],
    ['nginx', nginxSettings],
    ['Caddy', caddySettings],
  ])('of %s say nothing that another version changes, as they stay while versions come and go', (_, settings) => {
    expect(settings()).toContain(policyText(LASTING_HEADER_POLICY))
    expect(settings()).not.toContain('sha256')
  })

  test.each(FILES)('of nginx give “%s” what the rules say, through their maps', (file) => {
    const { 'Cache-Control': kept = '', 'Content-Security-Policy': policy = '' } = headersFor(file, siteHeaders())
    expect(mapped('$weloverwogen_cache_control', `/some/folder/${file}`)).toBe(kept)
    expect(mapped('$weloverwogen_content_security_policy', `/some/folder/${file}`)).toBe(policy)
  })

  test('of nginx have one level of headers only, as an inner one would lose those of the outer', () => {
    const within = nginxSettings().split(/^ +location /m)
    expect(within.filter((part) => part.includes('add_header'))).toHaveLength(1)
  })

  test('what is missing is never kept as missing', () => {
    expect(apacheHeaders()).not.toContain('always set Cache-Control')
    expect(nginxSettings()).toMatch(/add_header Cache-Control "[^"]+";/)
    expect(caddySettings()).toContain('path /assets/*\n\t\t\tfile\n')
  })
})

/** What a map of nginx makes of an address: the first pattern that fits. */
function mapped(variable: string, address: string) {
  const map = nginxSettings().split(`map $uri ${variable} {\n`)[1]?.split('\n}')[0] ?? ''
  const rows = [...map.matchAll(/"~(.+)" "(.+)";/g)]
  return rows.find(([, pattern = '']) => new RegExp(pattern).test(address))?.[2] ?? ''
}

function sourceOf(text: string) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
