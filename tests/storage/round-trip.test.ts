import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import { contentOf } from '@/platform/file-content'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { anyDossier } from '../support/any-dossier'
import { NAUGHTY_STRINGS } from '../support/naughty-strings'
import { aDossier } from '../support/a-dossier'

const numRuns = 500

describe('a dossier that is saved and opened again', () => {
  test('is the same to the letter, whatever is in it', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const content = contentOf(new TextEncoder().encode(writeDossier(dossier)))
        const read = readDossier(content.kind === 'text' ? content.text : '')
        return (
          isDeepStrictEqual(read, { ok: true, value: dossier }) &&
          read.ok &&
          writeDossier(read.value) === writeDossier(dossier)
        )
      }),
      { numRuns },
    )
  }, 600_000)

  test('keeps what nobody knows yet through a change', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const read = readDossier(writeDossier(dossier))
        const changed = read.ok ? giveAnswer(read.value, 'P1.M.D.1', 25) : null
        expect(changed).toEqual(giveAnswer(dossier, 'P1.M.D.1', 25))
      }),
      { numRuns: 100 },
    )
  })

  test.each(NAUGHTY_STRINGS.map((text) => [text]))('keeps %j in every field', (text) => {
    const dossier = {
      ...aDossier()
        .titled(text)
        .ofOrganisation(text)
        .withPartners(text, text)
        .noted('P1.M.D.1', text)
        .decided({
          why: text,
          decidedBy: text,
          wouldChangeMind: text,
          conditions: [{ id: text, text, who: text, by: '' }],
        })
        .withActions({ id: text, text, owner: text, due: '', document: null, done: true })
        .build(),
      [`x${text}`]: text,
    }
    expect(readDossier(writeDossier(dossier))).toEqual({ ok: true, value: dossier })
  })
})
