import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { apacheHeaders } from '../scripts/header-files/apache.ts'
import { netlifyHeaders } from '../scripts/header-files/netlify.ts'
import { sourcesIn } from '../scripts/in-the-page.ts'
import { LASTING_HEADER_POLICY, pagePolicy, SHUT, WORKER_POLICY } from '../scripts/policy.ts'
import { headersFor, siteHeaders } from '../scripts/site-headers.ts'

const HTML = '<html><head><script>go()</script><style>p{}</style></head></html>'
const SOURCES = sourcesIn(HTML)
const FILES = ['', 'index.html', 'sw.js', 'weloverwogen.html', 'manifest.webmanifest', 'assets/a-1.js', 'icon.svg']

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

  test('only files with a fingerprint in their name are kept for long', () => {
    for (const file of FILES) {
      const kept = headersFor(file, siteHeaders())['Cache-Control'] ?? ''
      expect(kept.includes('immutable')).toBe(file.startsWith('assets/'))
    }
  })

  test('a page in a built site gives the sources of its one style and its one script', () => {
    expect(SOURCES).toEqual({ style: sourceOf('p{}'), script: sourceOf('go()') })
  })
})

describe('the header files', () => {
  test('say every header of every rule', () => {
    const netlify = netlifyHeaders(HTML)
    const apache = apacheHeaders()
    for (const { headers } of siteHeaders(SOURCES))
      for (const [name, value] of Object.entries(headers)) expect(netlify).toContain(`  ${name}: ${value}\n`)
    for (const { headers } of siteHeaders())
      for (const [name, value] of Object.entries(headers)) expect(apache).toContain(`set ${name} "${value}"`)
  })

  test('what is missing is never kept as missing', () => {
    expect(apacheHeaders()).not.toContain('always set Cache-Control')
  })
})

function sourceOf(text: string) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
