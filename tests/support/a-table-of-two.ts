import * as fc from 'fast-check'
import type { Dossier } from '@/domain/answers/dossier'
import { ROLE_GROUPS, type Contribution, type Invitation, type Workshop } from '@/domain/answers/workshop'
import { QUESTION_ORDER, rowOf } from '@/domain/workshop/choice-row'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { newWorkshop } from '@/domain/workshop/new-workshop'
import { anyText } from './any-dossier'

/** The organisations of the workshops that tests hold. */
export const NORTH = { id: 'noord', name: 'vzw Noord' }
export const SOUTH = { id: 'zuid', name: 'OCMW Zuid' }

/** A workshop of two organisations, with what a test says otherwise. */
export function aTableOfTwo(parts: Partial<Workshop> = {}): Dossier {
  const birth = {
    id: '7f1f0f7a-93f5-4d0c-8a71-6b9d3d0f2c11',
    roundId: 'a6f4f7a5-2f0e-4a1a-9a5e-0f2b7c6d5e44',
    now: new Date('2026-11-23T10:00:00.000Z'),
  }
  const { workshop, ...dossier } = newWorkshop(birth)
  const empty = workshop as Workshop
  return { ...dossier, title: 'Samen in Noord', workshop: { ...empty, organisations: [NORTH, SOUTH], ...parts } }
}

/** What everyone at that workshop is asked. */
export const INVITATION = invitationOf(aTableOfTwo()) as Invitation

/** What one participant handed in: 75 at every question and one note, unless a test says otherwise. */
export function aContribution(parts: Partial<Contribution> = {}): Contribution {
  const answers = Object.fromEntries(QUESTION_ORDER.map((id) => [id, { level: 75 as const }]))
  return {
    id: '0123456ab',
    organisation: NORTH.id,
    group: 'staff',
    position: 3,
    choices: rowOf(answers),
    notes: { 'P1.M.D.1': 'Vier verhalen.' },
    consent: false,
    handedIn: 1,
    ...parts,
  }
}

/** So many participants, each with an id of their own; what a test says of each comes from their place. */
export function contributions(count: number, parts: (place: number) => Partial<Contribution> = () => ({})) {
  return Array.from({ length: count }, (_, place) =>
    aContribution({ id: place.toString(16).padStart(9, '0'), ...parts(place) }),
  )
}

/** Anything that a participant of that workshop can hand in. */
export function anyContribution(ids: fc.Arbitrary<string> = anyId()): fc.Arbitrary<Contribution> {
  const note = anyText().filter((text) => text.trim() !== '')
  const notes = fc.array(fc.tuple(fc.constantFrom(...QUESTION_ORDER), note), { maxLength: 4 })
  return fc.record({
    id: ids,
    organisation: fc.constantFrom(NORTH.id, SOUTH.id),
    group: fc.constantFrom(null, ...ROLE_GROUPS),
    position: fc.constantFrom(null, 'unknown' as const, 1 as const, 5 as const),
    choices: fc
      .array(fc.constantFrom(...'.abcdeqx'.split('')), {
        minLength: QUESTION_ORDER.length,
        maxLength: QUESTION_ORDER.length,
      })
      .map((signs) => signs.join('')),
    notes: notes.map((written) => inOrder(Object.fromEntries(written))),
    consent: fc.boolean(),
    handedIn: fc.integer({ min: 0, max: 5 }),
  })
}

export function anyId(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 0xffffffff }).map((number) => number.toString(16).padStart(9, '0'))
}

function inOrder(notes: Contribution['notes']): Contribution['notes'] {
  return Object.fromEntries(QUESTION_ORDER.flatMap((id) => (notes[id] === undefined ? [] : [[id, notes[id]]])))
}
