import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CURRENT_VERSION, migrate } from '@/storage/migrations'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'

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
})

/** A file as that version saved it. */
function witness(version: number) {
  return readFileSync(`tests/fixtures/files/version-${version}.json`, 'utf8')
}
