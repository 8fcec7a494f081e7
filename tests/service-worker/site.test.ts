import { describe, expect, test } from 'vitest'
import { cacheNames, fileAt, headersOf, type Site } from '@/service-worker/site'
import { asOneScript, listed, programIn } from '../../scripts/site-list.ts'

const SCOPE = 'https://example.org/tools/weighing/'
const SITE: Site = {
  fingerprint: '1',
  files: { 'index.html': 'a', 'assets/start-1.js': 'b', 'licences/font.txt': 'c' },
  headers: { 'X-Frame-Options': 'DENY', 'Content-Type': 'wrong' },
}

describe('what an address stands for', () => {
  test.each([
    ['', 'index.html'],
    ['?from=mail', 'index.html'],
    ['#/about/method', 'index.html'],
    ['index.html', 'index.html'],
    ['assets/start-1.js', 'assets/start-1.js'],
    ['licences/font.txt?x', 'licences/font.txt'],
    ['assets/start-2.js', null],
    ['weloverwogen.html', null],
    ['sw.js', null],
    ['__proto__', null],
    ['assets/', null],
    ['../other/index.html', null],
    ['https://example.com/tools/weighing/index.html', null],
    ['https://example.org/tools/', null],
  ])('“%s” is %s', (address, file) => {
    expect(fileAt(new URL(address, SCOPE).href, SCOPE, SITE)).toBe(file)
  })
})

describe('what goes with a file', () => {
  test('is what a server of the site would send, and its kind by its name, whatever a server once said of it', () => {
    expect(headersOf('assets/start-1.js', SITE)).toEqual({
      'X-Frame-Options': 'DENY',
      'Content-Type': 'text/javascript; charset=utf-8',
    })
    expect(headersOf('odd', SITE)['Content-Type']).toBe('application/octet-stream')
  })
})

describe('the caches of the site', () => {
  test('are told from those of a site in another folder, and from those with the work of people', () => {
    expect(cacheNames(SCOPE)).not.toBe(cacheNames('https://example.org/tools/'))
    expect(`${cacheNames(SCOPE)}1`.startsWith(cacheNames('https://example.org/tools/'))).toBe(false)
    expect('weloverwogen-copies'.startsWith(cacheNames(SCOPE).trim())).toBe(false)
    expect(cacheNames(SCOPE).startsWith('weloverwogen-copies')).toBe(false)
  })
})

describe('the list of a version', () => {
  const page = ['index.html', '<script>1</script><style>p{}</style>'] as const

  test('names every file but those for the server, the service worker itself and the edition in one file', () => {
    const all = files(page, ['sw.js', ''], ['_headers', ''], ['.htaccess', ''], ['weloverwogen.html', ''], ['a.js', ''])
    expect(Object.keys(listed(all).files)).toEqual(['a.js', 'index.html'])
  })

  test('is the same in whatever order the files came, and another one when one byte of one file changes', () => {
    const one = listed(files(page, ['a.js', '1'], ['b.js', '2']))
    expect(listed(files(['b.js', '2'], ['a.js', '1'], page))).toEqual(one)
    expect(listed(files(page, ['a.js', '1'], ['b.js', '3'])).fingerprint).not.toBe(one.fingerprint)
  })

  test('stands in one script with the program that reads it, of which no beginning can be run', () => {
    const program = 'run()\nstop()'
    const script = asOneScript(files(page), program)
    expect(programIn(script)).toBe(program)
    for (let end = 1; end < script.trim().length; end++) expect(canRun(script.slice(0, end))).toBe(false)
    expect(canRun(script)).toBe(true)
  })

  test('carries the policy of its own page', () => {
    expect(listed(files(page)).headers['Content-Security-Policy']).toContain("frame-ancestors 'none'")
  })
})

function files(...pairs: readonly (readonly [string, string])[]) {
  return new Map(pairs.map(([path, text]) => [path, Buffer.from(text)]))
}

/** Whether a browser would take this text as a script; it is only read. */
function canRun(text: string) {
  try {
    // oxlint-disable-next-line no-new, typescript/no-implied-eval -- only read, never run
    new Function(text)
    return true
  } catch {
    return false
  }
}
