import { describe, expect, test } from 'vitest'
import type { Workshop } from '@/domain/answers/workshop'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { aContribution, aTableOfTwo, contributions } from '../support/a-table-of-two'

const [ONE = aContribution(), TWO = aContribution()] = contributions(2)

describe('a workshop file that was changed by hand is refused, by name', () => {
  test.each<[string, Partial<Workshop>, string]>([
    ['someone who is in twice', { contributions: [ONE, ONE] }, 'contributions'],
    ['someone whom the room saw twice', seen({ ids: [ONE.id, TWO.id, ONE.id], former: [] }), 'shown.ids'],
    ['someone who was there twice before', seen({ ids: [ONE.id], former: [ONE, ONE] }), 'shown.former'],
    ['someone of an organisation that is not invited', { contributions: [{ ...ONE, organisation: 'elsewhere' }] }, ''],
    ['more organisations than can be invited', { organisations: organisations(300) }, 'organisations'],
    ['more choices than there are questions', { contributions: [withRow('a'.repeat(400))] }, 'contributions.0.choices'],
    ['a choice that nobody can make', { contributions: [withRow('z')] }, 'contributions.0.choices'],
    ['a name that no member can have', { organisations: [{ id: '__proto__', name: 'Noord' }] }, 'organisations.0.id'],
  ])('%s', (_, parts, at) => {
    expect(readDossier(writeDossier(aTableOfTwo(parts)))).toEqual({
      ok: false,
      problem: { kind: 'damaged', at: at === '' ? 'workshop' : `workshop.${at}` },
    })
  })

  test('someone whom the room saw and who is nowhere is passed over', () => {
    const read = readDossier(writeDossier(aTableOfTwo(seen({ ids: ['fffffffff'], former: [] }))))
    expect(read.ok && read.value.workshop?.contributions).toEqual([ONE, TWO])
  })
})

function seen(shown: Workshop['shown']): Partial<Workshop> {
  return { contributions: [ONE, TWO], shown }
}

function withRow(choices: string) {
  return { ...ONE, choices }
}

function organisations(count: number): Workshop['organisations'] {
  return Array.from({ length: count }, (_, at) => ({ id: `o${at}`, name: 'x' }))
}
