import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CURRENT_VERSION, migrate, MIGRATIONS, versionAfter, type Migration } from '@/storage/migrations'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { anyDossier } from '../support/any-dossier'

const VERSIONS = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1)

describe('every version that was ever released', () => {
  test.each(VERSIONS)('a file of version %i still opens', (version) => {
    const text = witness(version)
    expect(JSON.parse(text)).toMatchObject({ version })
    expect(readDossier(text)).toMatchObject({ ok: true, value: { title: 'Samenwerking thuiszorg Noord' } })
  })

  test('the witness of the current version is written again to the letter', () => {
    const text = witness(CURRENT_VERSION)
    const read = readDossier(text)
    expect(read.ok && writeDossier(read.value)).toBe(text)
  })

  test('a file of the current version is not touched', () => {
    const file = { format: 'x', version: CURRENT_VERSION }
    expect(migrate(file, CURRENT_VERSION)).toBe(file)
  })

  test.each(['1 and one more', '99', '1e9'])('a file of a later version is refused by its number: %s', (said) => {
    const version = said.startsWith('1 ') ? CURRENT_VERSION + 1 : Number(said)
    const text = witness(CURRENT_VERSION).replace(`"version": ${CURRENT_VERSION}`, `"version": ${version}`)
    expect(readDossier(text)).toEqual({ ok: false, problem: { kind: 'too-new', version } })
  })
})

/** Changes as a later version might make them, each of which only understands what the one before it left. */
const LATER: readonly Migration[] = [
  ({ title, ...file }) => ({ ...file, name: title }),
  ({ partners, ...file }) => ({ ...file, partners: (partners as readonly string[]).map((name) => ({ name })) }),
  (file) => {
    // One that writes in what it was given, which it should not.
    Object.assign(file, { id: `x${String(file['id'])}` })
    return file
  },
  ({ name, partners, ...file }) => ({
    ...file,
    title: name,
    partners: (partners as readonly { readonly name: string }[]).map((partner) => partner.name),
  }),
]
const BREAKING = LATER.map((_, broken) =>
  LATER.map((migration, step): Migration => (step === broken ? breakOff(migration) : migration)),
)

describe('a file of an earlier version', () => {
  test('comes through all migrations whole, with what nobody knows yet', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        expect(readDossier(writeDossier(dossier, 1), LATER)).toEqual({
          ok: true,
          value: { ...dossier, id: `x${dossier.id}` },
        })
      }),
      { numRuns: 100 },
    )
  })

  test('of any version on the way goes through the rest of them only', () => {
    const seen: number[] = []
    const watched = LATER.map((_, step): Migration => (file) => {
      seen.push(step + 1)
      return file
    })
    for (const version of [1, 2, 3, 4, 5]) {
      seen.length = 0
      migrate({ version }, version, watched)
      expect(seen).toEqual([1, 2, 3, 4].slice(version - 1))
    }
  })

  test.each(BREAKING.map((migrations, step) => [step + 1, migrations] as const))(
    'is refused whole when migration %i breaks off, and stays as it was',
    (_, migrations) => {
      const file = frozen(JSON.parse(writeDossier(readWitness(), 1)))
      const before = JSON.stringify(file)
      expect(migrate(file, 1, migrations)).toBeNull()
      expect(JSON.stringify(file)).toBe(before)
      expect(readDossier(writeDossier(readWitness(), 1), migrations)).toEqual({
        ok: false,
        problem: { kind: 'damaged', at: 'version' },
      })
    },
  )

  test('is checked after its migrations, so that half of one is no dossier', () => {
    for (const most of [1, 2]) {
      const migrations = LATER.slice(0, most)
      const version = versionAfter(migrations)
      const read = readDossier(writeDossier(readWitness(), version - most), migrations)
      expect(read).toMatchObject({ ok: false, problem: { kind: 'damaged' } })
    }
  })

  test('that was lifted is refused by the program from before, by its number', () => {
    const lifted = readDossier(writeDossier(readWitness(), 1), LATER)
    const text = lifted.ok ? writeDossier(lifted.value, versionAfter(LATER)) : ''
    expect(readDossier(text, MIGRATIONS)).toEqual({ ok: false, problem: { kind: 'too-new', version: 5 } })
    expect(readDossier(text, LATER)).toEqual(lifted)
  })
})

describe('a dossier of this version', () => {
  test('comes back unchanged, whatever is in it', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        expect(readDossier(writeDossier(dossier))).toEqual({ ok: true, value: dossier })
      }),
      { numRuns: 100 },
    )
  })
})

/** Half of what a migration does, and then no more. */
function breakOff(migration: Migration): Migration {
  return (file) => {
    migration(file)
    throw new Error('The machine went off.')
  }
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one)
  return value
}

function readWitness() {
  const read = readDossier(witness(CURRENT_VERSION))
  if (!read.ok) throw new Error('The witness does not open.')
  return read.value
}

/** A file as that version saved it. */
function witness(version: number) {
  return readFileSync(`tests/fixtures/files/version-${version}.json`, 'utf8')
}
