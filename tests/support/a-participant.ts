import type { Answer, QuestionId } from '@/domain/answers/answer'
import type { Dossier } from '@/domain/answers/dossier'
import type { Invitation, TakingPart } from '@/domain/answers/workshop'
import { newTakingPart } from '@/domain/workshop/new-workshop'
import { anInvitation } from './any-contribution'

/** A quick scan of the first phase, for two organisations; a test says what is otherwise. */
export function aSmallInvitation(parts: Partial<Invitation> = {}): Invitation {
  const organisations = [
    { id: 'org-linde', name: 'De Linde' },
    { id: 'org-noord', name: 'OCMW Noord' },
  ]
  return anInvitation({ title: 'Samen in Noord', scan: 'quick', context: { phase: 1 }, organisations, ...parts })
}

/** What someone answers who takes part, with as much of it as a test needs. */
export function aParticipant({
  invitation = aSmallInvitation(),
  answers = {},
  ...parts
}: Partial<TakingPart> & { readonly answers?: { readonly [Id in QuestionId]?: Answer } } = {}): Dossier {
  const birth = {
    id: '1c0e7a52-4f3b-4d6a-8b19-5e2f7c9d0a13',
    roundId: '9b6d3f08-7c21-4e5a-a4d7-1f0c2b8e6d45',
    now: new Date('2026-11-23T10:00:00.000Z'),
  }
  const { takingPart, rounds, ...dossier } = newTakingPart(invitation, birth, '0f3a5b7c9')
  return {
    ...dossier,
    rounds: rounds.map((round) => ({ ...round, answers })),
    ...(takingPart === undefined ? {} : { takingPart: { ...takingPart, ...parts } }),
  }
}

/** A choice at each of the six questions of the small invitation. */
export const ALL_ANSWERED = {
  'P1.M.D.1': { level: 75 },
  'P1.M.P.1': { level: 'DK' },
  'P1.I.D.1': { level: 0 },
  'P1.I.P.1': { level: 'NA' },
  'P1.R.D.1': { level: 100 },
  'P1.R.P.1': { level: 25 },
} as const
