import { describe, expect, test } from 'vitest'
import { createJournal } from '@/storage/journal'
import { KEPT } from '@/storage/kept'
import { readState } from '@/storage/kept-state'
import { fakePlatform, type FakePlatform } from '../support/fake-platform'

describe('the states of a dossier on a device', () => {
  test('the last one comes back, with the time at which it was kept', async () => {
    const platform = fakePlatform()
    const journal = createJournal(platform)
    await journal.keep('a', 'one')
    expect(await journal.keep('a', 'two')).toEqual({ ok: true, value: platform.time })
    expect(await journal.peek('a')).toEqual({ kind: 'kept', body: 'two', at: platform.time, rescue: null })
    expect(await journal.ids()).toEqual({ ids: ['a'], refused: null })
  })

  test('none is ever written over', async () => {
    const platform = fakePlatform()
    const journal = createJournal(platform)
    for (const body of ['one', 'two', 'three']) await journal.keep('a', body)
    expect((await journal.states('a')).map(({ revision, body }) => [revision, body])).toEqual([
      [3, 'three'],
      [2, 'two'],
      [1, 'one'],
    ])
  })

  test('the highest number wins, whatever the clock said', async () => {
    const platform = fakePlatform()
    const journal = createJournal(platform)
    await journal.keep('a', 'old')
    platform.time = new Date('1999-01-01T00:00:00.000Z')
    await journal.keep('a', 'new')
    expect(await createJournal(platform).peek('a')).toMatchObject({ body: 'new', rescue: null })
  })

  test('what is kept at once, as when the page goes away, follows what is under way', async () => {
    const journal = createJournal(fakePlatform())
    await journal.keep('a', 'zero')
    const done = await Promise.all([
      journal.keep('a', 'one'),
      journal.keep('a', 'two', true),
      journal.keep('a', 'three'),
    ])
    expect(done.every(({ ok }) => ok)).toBe(true)
    expect(await journal.peek('a')).toMatchObject({ body: 'three' })
  })

  test('many states take no more room than a few', async () => {
    const platform = fakePlatform()
    const journal = createJournal(platform)
    for (let minute = 0; minute < 300; minute += 1) {
      platform.time = new Date(platform.time.getTime() + 20_000)
      await journal.keep('a', String(minute))
    }
    expect(platform.slotTexts.size).toBeLessThan(30)
    expect(await journal.peek('a')).toMatchObject({ body: '299' })
  })

  test('what is forgotten is gone from all that the machine has', async () => {
    const platform = fakePlatform()
    const journal = createJournal(platform)
    await journal.keep('a', 'one')
    await journal.forget('a')
    expect(everythingOn(platform)).toEqual([])
    expect(await journal.peek('a')).toBeNull()
  })
})

describe('a machine that refuses', () => {
  test('leaves the last state at hand while the window is open', async () => {
    const platform = fakePlatform({ refusal: 'full' })
    const journal = createJournal(platform)
    expect(await journal.keep('a', 'one')).toEqual({ ok: false, problem: 'full' })
    expect(await journal.peek('a')).toEqual({ kind: 'loose', body: 'one', at: platform.time, problem: 'full' })
    expect(await journal.ids()).toEqual({ ids: ['a'], refused: 'full' })
    expect(await journal.forget('a')).toMatchObject({ ok: true })
    expect(await journal.peek('a')).toBeNull()
  })

  test('is asked again at the next state', async () => {
    const platform = fakePlatform()
    const journal = createJournal(platform)
    await journal.keep('a', 'one')
    platform.refusal = 'full'
    await journal.keep('a', 'two')
    platform.refusal = null
    expect(await journal.keep('a', 'three')).toMatchObject({ ok: true })
    expect(await journal.peek('a')).toMatchObject({ kind: 'kept', body: 'three' })
  })

  test('with no room for more gives up earlier states first', async () => {
    const platform = fakePlatform()
    const journal = createJournal(platform)
    for (const body of ['one', 'two', 'three']) await journal.keep('a', body)
    const add = platform.add.bind(platform)
    platform.add = async (slot, text, addition) =>
      platform.slotTexts.size - addition.without.length >= 3
        ? { ok: false, problem: 'full' }
        : add(slot, text, addition)
    expect(await journal.keep('a', 'four')).toMatchObject({ ok: true })
    expect((await journal.states('a')).map(({ body }) => body)).toEqual(['four', 'three'])
  })

  test('to write in its first store alone is not called kept, but the next visit has it', async () => {
    const platform = fakePlatform()
    const journal = createJournal(platform)
    await journal.keep('a', 'one')
    platform.add = async () => ({ ok: false, problem: 'failed' })
    expect(await journal.keep('a', 'two')).toEqual({ ok: false, problem: 'failed' })
    expect(await createJournal(platform).peek('a')).toMatchObject({ body: 'two', rescue: { spare: true } })
  })
})

describe('another window', () => {
  test('that wrote first is never written over', async () => {
    const { here, there } = await twoJournals()
    await there.keep('a', 'two')
    expect(await here.keep('a', 'mine')).toEqual({ ok: false, problem: 'overtaken' })
    expect(await here.peek('a')).toMatchObject({ body: 'two' })
  })

  test('is not written over either by a page that goes away', async () => {
    const { here, there } = await twoJournals()
    await there.keep('a', 'two')
    expect(await here.keep('a', 'mine', true)).toEqual({ ok: false, problem: 'overtaken' })
    expect(await here.peek('a')).toMatchObject({ body: 'two' })
  })

  test('that wrote long ago, and much since, is not written over', async () => {
    const { here, there } = await twoJournals()
    for (let state = 0; state < 100; state += 1) await there.keep('a', String(state))
    expect(await here.keep('a', 'mine', true)).toMatchObject({ ok: false })
    expect(await here.keep('a', 'mine')).toMatchObject({ ok: false })
    expect(await here.peek('a')).toMatchObject({ body: '99' })
  })

  test('can be gone on from once its state was taken up', async () => {
    const { here, there } = await twoJournals()
    await there.keep('a', 'two')
    expect(await here.isOvertaken('a')).toBe(true)
    await here.takeUp('a')
    expect(await here.isOvertaken('a')).toBe(false)
    expect(await here.keep('a', 'mine')).toMatchObject({ ok: true })
  })

  test('that removed everything does not keep this one from going on', async () => {
    const { here, there } = await twoJournals()
    await there.forget('a')
    expect(await here.keep('a', 'mine')).toMatchObject({ ok: true })
    expect(await here.peek('a')).toMatchObject({ body: 'mine', rescue: null })
  })
})

describe('what the machine damaged or lost', () => {
  test('a damaged last state gives way to the copy in the spare store', async () => {
    const { platform, journal } = await kept('one', 'two')
    damage(platform.slotTexts, KEPT.states.slot('a', 2))
    const rescue = { spare: true, missing: null }
    expect(await journal.peek('a')).toEqual({ kind: 'kept', body: 'two', at: platform.time, rescue })
  })

  test('a damaged last state and a damaged copy give way to the state before', async () => {
    const { platform, journal } = await kept('one', 'two')
    damage(platform.slotTexts, KEPT.states.slot('a', 2))
    damage(platform.spareTexts, KEPT.copy.slot('a'))
    const rescue = { spare: false, missing: platform.time }
    expect(await journal.peek('a')).toEqual({ kind: 'kept', body: 'one', at: platform.time, rescue })
  })

  test('the next state stands above the damaged one, which is not thrown away', async () => {
    const { platform, journal } = await kept('one', 'two')
    damage(platform.slotTexts, KEPT.states.slot('a', 2))
    await journal.takeUp('a')
    expect(await journal.keep('a', 'three')).toMatchObject({ ok: true })
    for (let state = 0; state < 50; state += 1) await journal.keep('a', String(state))
    expect(platform.slotTexts.has(KEPT.states.slot('a', 2))).toBe(true)
    expect(await journal.peek('a')).toMatchObject({ body: '49', rescue: null })
  })

  test('an emptied first store gives way to the spare one', async () => {
    const { platform, journal } = await kept('one', 'two')
    platform.slotTexts.clear()
    expect(await journal.ids()).toMatchObject({ ids: ['a'] })
    expect(await journal.peek('a')).toMatchObject({ body: 'two', rescue: { spare: true } })
    await journal.takeUp('a')
    expect(await journal.keep('a', 'three')).toMatchObject({ ok: true })
    expect(await journal.peek('a')).toMatchObject({ body: 'three', rescue: null })
  })

  test('an emptied first store without memos still finds the copy', async () => {
    const { platform, journal } = await kept('one')
    platform.slotTexts.clear()
    platform.memoTexts.clear()
    expect(await journal.ids()).toMatchObject({ ids: ['a'] })
    expect(await journal.peek('a')).toMatchObject({ body: 'one' })
  })

  test('of what is gone altogether it is known that it was there, and when', async () => {
    const { platform, journal } = await kept('one')
    platform.slotTexts.clear()
    platform.spareTexts.clear()
    expect(await journal.ids()).toMatchObject({ ids: ['a'] })
    expect(await journal.peek('a')).toEqual({ kind: 'lost', at: platform.time })
  })

  test('a text of which nothing is whole comes as it is', async () => {
    const { platform, journal } = await kept('one')
    damage(platform.slotTexts, KEPT.states.slot('a', 1))
    platform.spareTexts.clear()
    expect(await journal.peek('a')).toMatchObject({
      kind: 'damaged',
      text: expect.stringContaining('"weloverwogen/state"'),
    })
  })

  test('a state under the number of another is not believed', async () => {
    const { platform, journal } = await kept('one', 'two')
    platform.slotTexts.set(KEPT.states.slot('a', 3), platform.slotTexts.get(KEPT.states.slot('a', 1)) ?? '')
    expect(await journal.peek('a')).toMatchObject({ body: 'two' })
  })
})

/** One machine, and what an earlier visit kept there. */
async function kept(...bodies: readonly string[]) {
  const platform = fakePlatform()
  const before = createJournal(platform)
  for (const body of bodies) await before.keep('a', body)
  return { platform, journal: createJournal(platform) }
}

/** Two windows on one machine that both went on from the same state. */
async function twoJournals() {
  const platform = fakePlatform()
  const [here, there] = [createJournal(platform), createJournal(platform)]
  await here.keep('a', 'one')
  await there.takeUp('a')
  return { platform, here, there }
}

/** One sign of the body is another. */
function damage(texts: Map<string, string>, slot: string) {
  const text = texts.get(slot) ?? ''
  texts.set(slot, `${text.slice(0, -1)}#`)
  expect(readState(texts.get(slot) ?? '')).toBeNull()
}

function everythingOn({ slotTexts, spareTexts, memoTexts }: FakePlatform) {
  return [...slotTexts.keys(), ...spareTexts.keys(), ...memoTexts.keys()]
}
