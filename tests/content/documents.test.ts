import { expect, test } from 'vitest'
import { DOCUMENTS, documentIn } from '@/domain/instrument/document'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { wordsOf } from '@/domain/instrument/words-of'
import { say } from '@/domain/message'
import { inWords } from '../support/in-words'

const NAMES = DOCUMENTS.map((id) => ({ id, name: inWords(say(`instrument:document.${id}.name`)).toLowerCase() }))

test.each([...ITEMS, ...MODULE_ITEMS])('the question $id explains the document of which it speaks', ({ id }) => {
  const { statement, evidence } = wordsOf(id)
  const words = `${inWords(statement)} ${inWords(evidence)}`.toLowerCase()
  const [first] = NAMES.filter(({ name }) => words.includes(name)).toSorted(
    (one, other) => words.indexOf(one.name) - words.indexOf(other.name),
  )
  expect(documentIn(id)).toBe(first?.id ?? null)
})
