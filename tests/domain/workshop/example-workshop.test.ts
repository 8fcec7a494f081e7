import { describe, expect, test } from 'vitest'
import { paperQuestions } from '@/domain/workshop/paper-order'
import { answersOf } from '@/domain/workshop/choice-row'
import { exampleWorkshop } from '@/domain/workshop/example-workshop'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'

const BIRTH = { id: 'w', roundId: 'r', now: new Date('2026-11-24T09:00:00Z') }
const example = exampleWorkshop(BIRTH, (key) => key)

describe('the example of a workshop', () => {
  test('eleven people of three organisations, none of whom shares an id with another', () => {
    const { organisations, contributions } = inside()
    expect(organisations).toHaveLength(3)
    expect(new Set(contributions.map(({ id }) => id)).size).toBe(11)
  })

  test('everyone answered every question that is asked, and no other', () => {
    const [plan] = example.rounds
    if (plan === undefined) throw new Error('It has no round.')
    const asked = paperQuestions(plan).toSorted()
    for (const { choices } of inside().contributions) expect(Object.keys(answersOf(choices)).toSorted()).toEqual(asked)
  })

  test('it is a workshop that a file can hold', () => {
    const read = readDossier(writeDossier(example))
    expect(read.ok && read.value).toEqual(example)
  })

  test('the same birth gives the same example', () => {
    expect(exampleWorkshop(BIRTH, (key) => key)).toEqual(example)
  })
})

function inside() {
  const { workshop } = example
  if (workshop === undefined) throw new Error('It is no workshop.')
  return workshop
}
