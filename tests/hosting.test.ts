import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caddySettings } from '../scripts/header-files/caddy.ts'
import { nginxSettings } from '../scripts/header-files/nginx.ts'
import { sourcesIn } from '../scripts/in-the-page.ts'
import { headerPolicy, LASTING_HEADER_POLICY, WORKER_POLICY } from '../scripts/policy.ts'
import { headersFor, siteHeaders } from '../scripts/site-headers.ts'

const PAGE = readFileSync('docs/hosting.md', 'utf8')
const HEADERS = siteHeaders().flatMap(({ headers }) => Object.keys(headers))
const DIRECTIVES = [headerPolicy(sourcesIn('')), LASTING_HEADER_POLICY, WORKER_POLICY].flatMap(Object.keys)

describe('the page on hosting', () => {
  test('gives the settings of nginx and Caddy just as they are made from the rules', () => {
    expect(fenced('nginx')).toBe(nginxSettings())
    expect(fenced('caddy')).toBe(caddySettings())
  })

  test('lists what the page must come with', () => {
    expect(fenced('text').trim().split('\n')).toEqual(Object.keys(headersFor('', siteHeaders())).sort())
  })

  test.each([...new Set([...HEADERS, ...DIRECTIVES])])('says what %s is for', (name) => {
    const told = PAGE.split('\n').filter((line) => line.startsWith('|'))
    expect(told.join('\n')).toContain(`\`${name}\``)
  })
})

/** The one block of this kind in the page. */
function fenced(kind: string): string {
  const blocks = [...PAGE.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].filter((block) => block[1] === kind)
  expect(blocks).toHaveLength(1)
  return blocks[0]?.[2] ?? ''
}
