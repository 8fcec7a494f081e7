import { describe, expect, test } from 'vitest'

/**
 * Who may import whom; a folder may always import itself. Read it top down: nothing looks up.
 * `parts` holds what more than one page asks of a dossier, such as its actions: it knows the stores, so that it is no `ui`.
 * A longer path opens that part of a folder only: `ui` draws a picture from its shapes and messages, and knows nothing of what they mean.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  ui: ['domain/message', 'domain/pictures/drawing'],
  edition: [],
  'one-file': [],
  'service-worker': [],
  platform: ['domain', 'edition', 'service-worker/messages'],
  i18n: ['domain', 'edition'],
  paths: ['domain'],
  exports: ['domain'],
  storage: ['domain', 'platform'],
  store: ['domain', 'edition', 'platform', 'storage'],
  services: ['domain', 'exports', 'i18n', 'platform', 'store'],
  parts: ['domain', 'exports', 'i18n', 'paths', 'services', 'store', 'ui'],
  pages: ['domain', 'edition', 'exports', 'i18n', 'one-file/as-loaded', 'parts', 'paths', 'services', 'store', 'ui'],
  app: ['domain', 'edition', 'i18n', 'pages', 'paths', 'platform', 'services', 'store', 'ui'],
  cli: ['domain', 'exports', 'i18n', 'platform', 'storage'],
}

/** The way of an answer, inside domain/. A step may look back, never ahead. */
const JOURNEY = ['instrument', 'answers', 'workshop', 'scoring', 'advice', 'report', 'room', 'documents', 'pictures']

const SOURCES = import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const FILES = Object.keys(SOURCES).map((path) => path.slice(1))

describe('floors', () => {
  test.each(FILES.filter((file) => floorOf(file) in MAY_IMPORT))('%s imports from floors below only', (file) => {
    const floor = floorOf(file)
    const allowed = [floor, ...(MAY_IMPORT[floor] ?? [])]
    const mayImport = (to: string) => allowed.includes(floorOf(to)) || allowed.some((part) => to === `src/${part}`)
    expect(importsOf(file).filter((to) => !mayImport(to))).toEqual([])
  })

  test.each(FILES.filter((file) => stepOf(file) >= 0))('%s does not look ahead', (file) => {
    expect(importsOf(file).filter((to) => stepOf(to) > stepOf(file))).toEqual([])
  })

  test.each(FILES.filter((file) => floorOf(file) === 'pages'))('%s knows no other page', (file) => {
    expect(importsOf(file).filter((to) => floorOf(to) === 'pages' && pageOf(to) !== pageOf(file))).toEqual([])
  })

  test('every folder of src/ stands in the table', () => {
    const known = [...Object.keys(MAY_IMPORT), 'main', 'prerender', 'vite-env.d']
    expect(FILES.map(floorOf).filter((floor) => !known.includes(floor))).toEqual([])
  })

  test('no file reaches itself', () => {
    expect(FILES.filter((file) => reaches(file, file))).toEqual([])
  })
})

/** The folder of a page, directly under src/pages/. */
function pageOf(path: string) {
  return path.split('/')[2]
}

/** The folder or file directly under src/. */
function floorOf(path: string) {
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '')
}

/** Place on the way of an answer; -1 outside the domain and for what all steps share. */
function stepOf(path: string) {
  return floorOf(path) === 'domain' ? JOURNEY.indexOf(path.split('/')[2] ?? '') : -1
}

function reaches(from: string, goal: string, seen = new Set<string>()): boolean {
  return importsOf(from).some((to) => {
    const next = FILES.find((file) => file.replace(/\.tsx?$/, '') === to)
    if (next === undefined || seen.has(next)) return false
    return next === goal || reaches(next, goal, seen.add(next))
  })
}

/** Imported paths without extension, types included: a circle of types is a circle. */
function importsOf(file: string) {
  const found = (SOURCES[`/${file}`] ?? '').matchAll(/(?:from|import)\s*\(?\s*'((?:@|\.{1,2})\/[^']+)'/g)
  return [...found]
    .map(([, path]) => new URL((path ?? '').replace('@/', '/src/'), `file:///${file}`).pathname.slice(1))
    .filter((path) => !/\.(css|json|svg)$/.test(path))
}
