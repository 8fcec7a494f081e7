import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asWritten } from '@/storage/as-written'
import { jsonFlaw } from '@/storage/json-flaw'
import { writeDossier } from '@/storage/write-dossier'
import { chanceFrom } from '../faults/chance'
import { anyDossier } from '../support/any-dossier'
import { BREAKS } from '../support/broken-files'

const SUITE = 'tests/fixtures/json-test-suite'

describe('the short way to read what our writers wrote', () => {
  test('takes any dossier as it was written', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const text = writeDossier(dossier)
        const value = asWritten(text)
        if (value !== undefined) expect(value).toEqual(JSON.parse(text))
      }),
      { numRuns: 100 },
    )
    expect(asWritten('{\n  "a": 1\n}\n')).toEqual({ a: 1 })
  })

  test('takes no text in which the long way finds a flaw', () => {
    const texts = [
      ...readdirSync(SUITE).map((name) => readFileSync(`${SUITE}/${name}`, 'utf8')),
      '{\n  "__proto__": 1\n}\n',
      '{\n  "a": 1,\n  "a": 2\n}\n',
      '{\n  "a": 1e999\n}\n',
      '{\n  "a": 12345678901234567890\n}\n',
      `${JSON.stringify(JSON.parse('['.repeat(40) + ']'.repeat(40)), null, 2)}\n`,
      '['.repeat(200_000),
    ]
    for (const text of texts) if (asWritten(text) !== undefined) expect(jsonFlaw(text)).toBeNull()
    expect(texts.slice(-6).map(asWritten)).toEqual(Array(6).fill(undefined))
  })

  test('nor in what is left of a dossier that was broken', () => {
    fc.assert(
      fc.property(anyDossier(), fc.nat(), fc.constantFrom(...BREAKS), (dossier, seed, { of }) => {
        const broken = of(writeDossier(dossier), chanceFrom(seed))
        const text = typeof broken === 'string' ? broken : new TextDecoder().decode(broken)
        if (asWritten(text) !== undefined) expect(jsonFlaw(text)).toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})
