import { expect, test } from 'vitest'
import { questionPath } from '@/paths'

test('a statement is found on the screen of its phase and theme', () => {
  expect(questionPath('d1', 'P2.I.D.1')).toBe('/dossier/d1/phase/P2/I#P2.I.D.1')
})

test('an extra question is found on the screen of its module', () => {
  expect(questionPath('d1', 'IMP.2')).toBe('/dossier/d1/module/IMP#IMP.2')
})
