// Runs in Node, for the bench: a workshop to which three organisations are invited, and what its participants hand in.
import type { Contribution, Workshop } from '@/domain/answers/workshop'
import { QUESTION_ORDER, rowOf } from '@/domain/workshop/choice-row'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { newWorkshop } from '@/domain/workshop/new-workshop'
import { writeContribution } from '@/storage/contribution-file'
import { writeDossier } from '@/storage/write-dossier'

const ORGANISATIONS = ['noord', 'zuid', 'oost'].map((id) => ({ id, name: `vzw ${id}` }))
const EMPTY = newWorkshop({ id: 'bench', roundId: 'bench', now: new Date('2026-11-24T09:00:00.000Z') })
const WORKSHOP = { ...EMPTY, workshop: { ...(EMPTY.workshop as Workshop), organisations: ORGANISATIONS } }
const LEVELS = [0, 25, 50, 75, 100, 'DK'] as const

/** Texts of files: of the workshop, and of so many participants who answered sixty questions and shared a note at each. */
function make(count: number) {
  const invitation = invitationOf(WORKSHOP)
  if (invitation === null) throw new Error('That is no workshop.')
  const participants = Array.from({ length: count }, (_, place) => writeContribution(contribution(place), invitation))
  return { workshop: writeDossier(WORKSHOP), participants }
}

function contribution(place: number): Contribution {
  const asked = QUESTION_ORDER.slice(0, 60)
  const level = (at: number) => LEVELS[(place * 7 + at * 3 + (place % 5)) % LEVELS.length] ?? 'DK'
  return {
    id: place.toString(16).padStart(9, '0'),
    organisation: ORGANISATIONS[place % 3]?.id ?? 'noord',
    group: 'staff',
    position: 3,
    choices: rowOf(Object.fromEntries(asked.map((id, at) => [id, { level: level(at) }]))),
    notes: Object.fromEntries(
      asked.map((id, at) => [id, `Wij zien dit ${at} keer bij ${place} mensen, en schreven dat op.`]),
    ),
    consent: true,
    handedIn: 1,
  }
}

Object.assign(globalThis, { workshopFiles: { make } })
