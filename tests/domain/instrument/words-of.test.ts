import { expect, test } from 'vitest'
import { wordsOf } from '@/domain/instrument/words-of'

test('the words of a statement and of a module question stand under their own id', () => {
  expect(wordsOf('P1.M.D.1').statement).toEqual({ key: 'items:P1.M.D.1.statement' })
  expect(wordsOf('IMP.2').evidence).toEqual({ key: 'modules:IMP.2.evidence' })
})
