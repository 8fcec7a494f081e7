import { expect, test } from 'vitest'
import { MOST_ORGANISATIONS } from '@/domain/answers/workshop'
import { namesToInvite } from '@/domain/workshop/names-to-invite'
import { NORTH } from '../../support/a-table-of-two'

test('a name comes once, however it is written, and not when it is at the table', () => {
  expect(namesToInvite([NORTH], ['VZW  noord', 'CAW Rand', 'caw rand ', 'OCMW'])).toEqual(['CAW Rand', 'OCMW'])
})

test('there are never more than fit in a code', () => {
  const invited = Array.from({ length: MOST_ORGANISATIONS - 1 }, (_, at) => ({ id: `${at}`, name: `Huis ${at}` }))
  expect(namesToInvite(invited, ['Eerste', 'Tweede'])).toEqual(['Eerste'])
  expect(namesToInvite([...invited, NORTH], ['Eerste'])).toEqual([])
})
