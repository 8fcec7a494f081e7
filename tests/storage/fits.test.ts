import { describe, expect, test } from 'vitest'
import { describe as called } from '@/domain/answers/change-dossier'
import { FILE_LIMIT } from '@/platform/platform'
import { fits } from '@/storage/fits'
import { createStores } from '@/store/create-stores'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'
import { dossierOn } from '../support/kept-dossiers'

const NORTH = aDossier().titled('Noord').build()
const PASSPHRASE = 'rustige appel fietst langs warme brug'
const PATIENT = { timeout: 60_000 }

test('a text fits by its bytes, as a file does', () => {
  expect(fits('a'.repeat(FILE_LIMIT))).toBe(true)
  expect(fits('a'.repeat(FILE_LIMIT + 1))).toBe(false)
  expect(fits('é'.repeat(FILE_LIMIT / 2 + 1))).toBe(false)
})

describe('a dossier that grows too large to be read again', PATIENT, () => {
  test('is not called kept, nor saved, and what was kept stays', async () => {
    const { platform, stores } = await grown(FILE_LIMIT)
    expect(stores.dossiers.getState().keeping).toEqual({ kind: 'not-kept', problem: 'too-large' })
    expect(platform.holdsPage).toBe(true)
    expect(await stores.saveAsFile(NORTH)).toBe(false)
    expect(stores.filing.getState().step).toMatchObject({ kind: 'failed', problem: 'too-large' })
    expect(platform.saved).toEqual([])
    expect(dossierOn(platform, NORTH.id)).toEqual(NORTH)
  })

  test('is still there in its window, and kept once it is smaller', async () => {
    const { platform, stores } = await grown(FILE_LIMIT)
    await stores.shelf.create()
    expect(await stores.shelf.open(NORTH.id)).toMatchObject({ ok: true })
    expect(stores.dossiers.getState().dossier?.organisation).toHaveLength(FILE_LIMIT)
    stores.dossiers.getState().change(() => NORTH)
    await stores.flush()
    expect(stores.dossiers.getState().keeping.kind).toBe('kept')
    expect(dossierOn(platform, NORTH.id)).toEqual(NORTH)
  })

  test('is so earlier with a passphrase, as its locked form is larger', async () => {
    const { platform, stores } = await grown(0)
    expect(await stores.protection.protect(PASSPHRASE)).toMatchObject({ ok: true })
    stores.dossiers.getState().change((dossier) => called(dossier, { organisation: 'x'.repeat(7_600_000) }))
    await stores.flush()
    expect(stores.dossiers.getState().keeping).toEqual({ kind: 'not-kept', problem: 'too-large' })
    platform.closeWindows()
    const next = await createStores(platform)
    expect(await next.shelf.unlock(NORTH.id, PASSPHRASE)).toEqual({ ok: true, value: NORTH })
  })
})

test('a large file without white space is kept so that it opens again', async () => {
  const text = JSON.stringify({ format: 'weloverwogen/dossier', version: 1, ...NORTH, more: Array(900_000).fill(1) })
  const file = { name: 'noord.json', size: text.length, content: { kind: 'text', text } } as const
  const platform = fakePlatform({ nextFile: file })
  const stores = await createStores(platform)
  await stores.opening.getState().choose()
  expect(stores.dossiers.getState()).toMatchObject({ dossier: { id: NORTH.id }, keeping: { kind: 'kept' } })
  expect(dossierOn(platform, NORTH.id)).toEqual({ ...NORTH, more: Array(900_000).fill(1) })
})

async function grown(signs: number) {
  const platform = fakePlatform()
  const stores = await createStores(platform)
  await stores.shelf.put(NORTH)
  if (signs > 0) stores.dossiers.getState().change((dossier) => called(dossier, { organisation: 'x'.repeat(signs) }))
  await stores.flush()
  return { platform, stores }
}
