import * as fc from 'fast-check'
import { ROLE_GROUPS, type Contribution, type Invitation } from '@/domain/answers/workshop'
import { INSTRUMENT } from '@/domain/instrument/edition'
import { answersOf, rowOf } from '@/domain/workshop/choice-row'
import { questionsInCode } from '@/domain/workshop/code-tag'

/** A full scan without modules for four organisations; a test says what is otherwise. */
export function anInvitation(parts: Partial<Invitation> = {}): Invitation {
  return {
    workshop: '5d0c1f6e-8a53-4d1b-9f3e-27c64b0a91d2',
    title: 'Samen in de wijk',
    organisations: ['Noord', 'Zuid', 'Oost', 'West'].map((name) => ({ id: `org-${name}`, name })),
    mode: 'confidential',
    scan: 'full',
    context: {},
    instrument: INSTRUMENT,
    ...parts,
  }
}

/** Any contribution to a workshop, with answers to its own questions alone, and no notes. */
export function anyContribution(invitation: Invitation): fc.Arbitrary<Contribution> {
  return fc.record({
    id: fc.stringMatching(/^[0-9a-f]{9}$/),
    organisation: fc.constantFrom(...invitation.organisations.map(({ id }) => id)),
    group: fc.constantFrom(null, ...ROLE_GROUPS),
    position: fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 'unknown' as const),
    choices: fc.stringMatching(/^[.a-eqx]{71}$/).map((row) => withinQuestions(row, invitation)),
    notes: fc.constant({}),
    consent: fc.boolean(),
    handedIn: fc.constant(0),
  })
}

function withinQuestions(row: string, invitation: Invitation): string {
  const asked = new Set<string>(questionsInCode(invitation))
  return rowOf(Object.fromEntries(Object.entries(answersOf(row)).filter(([id]) => asked.has(id))))
}
