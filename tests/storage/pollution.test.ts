import { afterEach, describe, expect, test } from 'vitest'
import { giveAnswer, setContext, writeNote } from '@/domain/answers/change-dossier'
import { buildReport } from '@/domain/report/build-report'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'

/** What every object, list, function and text inherits, before any file is opened. */
const INHERITED = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Map.prototype,
]
const BEFORE = inherited()

const FILE = writeDossier(
  aDossier()
    .titled('Noord')
    .full()
    .inPhase(2)
    .answered('P1.M.D.1', 75)
    .noted('P1.M.D.2', 'x')
    .decided({ why: 'y' })
    .build(),
)

/** Members by which others have been made to change what every object is; `"polluted"` would be there afterwards. */
const PAYLOADS = [
  '"__proto__":{"polluted":true}',
  '"__proto__":null',
  '"__proto__":[{"polluted":true}]',
  '"__proto__":"polluted"',
  '"__proto__":{"__proto__":{"polluted":true}}',
  '"__proto__":{"toString":"polluted","valueOf":"polluted"}',
  '"__proto__":{"level":100,"note":"polluted"}',
  '"\\u005f\\u005fproto\\u005f\\u005f":{"polluted":true}',
  '"__pro\\u0074o__":{"polluted":true}',
  '"a":1,"__proto__":{"polluted":true},"a":2',
  '"x":{"y":{"__proto__":{"polluted":true}}}',
  '"x":[[{"__proto__":{"polluted":true}}]]',
  '"constructor":{"prototype":{"polluted":true}}',
  '"constructor":{"prototype":{"toString":"polluted"}}',
  '"constructor":{"constructor":{"prototype":{"polluted":true}}}',
  '"constructor":{"__proto__":{"polluted":true}}',
  '"constructor.prototype":{"polluted":true}',
  '"constructor.prototype.polluted":true',
  '"__proto__.polluted":true',
  '"__proto__[polluted]":true',
  '"prototype":{"polluted":true}',
  '"hasOwnProperty":"polluted"',
  '"toString":{"polluted":true}',
  '"toJSON":{"polluted":true}',
  '"valueOf":null',
  '"then":{"polluted":true}',
  '"__defineGetter__":{"polluted":true}',
  '"__lookupSetter__":"polluted"',
]

/** Where in a file they are put. */
const PLACES: readonly (readonly [string, string])[] = [
  ['the file', '"title"'],
  ['a round', '"startedAt"'],
  ['the instrument', '"version": "1.0.0"'],
  ['the context', '"phase"'],
  ['the answers', '"P1.M.D.1"'],
  ['an answer', '"level"'],
  ['a note', '"note"'],
  ['the decision', '"why"'],
]

const FILES = PLACES.flatMap(([place, before]) =>
  PAYLOADS.map((payload) => [payload, place, FILE.replace(before, `${payload},${before}`)] as const),
)

afterEach(() => {
  const now = inherited()
  expect(now.length).toBe(BEFORE.length)
  expect(now.filter((value, place) => !Object.is(value, BEFORE[place]))).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

describe('a member that would change what every object is', () => {
  test.each(FILES)('%s in %s changes nothing but perhaps that dossier', (_, __, text) => {
    expect(text).not.toBe(FILE)
    const read = readDossier(text)
    if (!read.ok) return
    const changed = setContext(writeNote(giveAnswer(read.value, 'P2.M.D.1', 50), 'P1.M.D.1', 'z'), 'phase', 3)
    buildReport(changed)
    expect(readDossier(writeDossier(changed))).toEqual({ ok: true, value: changed })
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype)
  })

  test.each(PAYLOADS)('%s as the whole of a file is refused', (payload) => {
    expect(readDossier(`{${payload}}`).ok).toBe(false)
    expect(readDossier(`[{${payload}}]`).ok).toBe(false)
  })

  test('is refused by its place when its name is __proto__, however that is spelled and however deep it stands', () => {
    const refused = FILES.filter(([payload]) => /"(?:__proto__|\\u005f|__pro\\u0074o__)[^.[]*":/.test(payload))
    expect(refused.length).toBeGreaterThan(70)
    for (const [, , text] of refused)
      expect(readDossier(text)).toMatchObject({
        ok: false,
        problem: { kind: 'damaged', at: expect.stringMatching(/__proto__$|\.a$|^a$/) },
      })
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'as the id of a dossier, %s is an id like any other',
    async (id) => {
      const platform = fakePlatform()
      const stores = await createStores(platform)
      const text = writeDossier({ ...aDossier().titled('Noord').build(), id })
      platform.nextFile = { name: 'x.json', size: text.length, content: { kind: 'text', text } }
      await stores.opening.getState().choose()
      stores.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75))
      await stores.shelf.refresh()
      const next = await createStores(platform)
      expect(await next.shelf.open(id)).toMatchObject({ ok: true, value: { id, title: 'Noord' } })
    },
  )
})

/** The names of all that is inherited, and what stands under each. */
function inherited(): readonly unknown[] {
  return INHERITED.flatMap((one) =>
    Reflect.ownKeys(one).flatMap((name): readonly unknown[] => [
      name,
      ...Object.values(Object.getOwnPropertyDescriptor(one, name) ?? {}),
    ]),
  )
}
