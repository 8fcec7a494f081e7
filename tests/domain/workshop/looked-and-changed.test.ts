import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution } from '@/domain/answers/workshop'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { continueAsDossier } from '@/domain/room/room-round'
import { inviteOrganisation, inWorkshop, withdrawOrganisation } from '@/domain/workshop/change-workshop'
import { lookFirst } from '@/domain/workshop/first-look'
import { mergeContributions, preferContribution, takeOutContribution } from '@/domain/workshop/merge-contributions'
import { withWhatWasShown } from '@/domain/workshop/shown-room'
import { aContribution, aWorkshop } from '../../support/a-room'

const BIRTH = { id: 'new', roundId: 'round', now: new Date('2026-11-30T10:00:00.000Z') }
const START = aWorkshop().inPhase(1).of('A', {}, {}, {}, {}, {}).of('B').build()

type Step = (now: Dossier, before: readonly Dossier[]) => Dossier

/** All that can happen to a workshop between two looks: some of it one step at a time, some of it back and forth. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyone().map(
    (one): Step =>
      (now) =>
        inWorkshop(now, (room) => mergeContributions(room, [one]).workshop),
  ),
  anyone().map(
    (one): Step =>
      (now) =>
        inWorkshop(now, (room) => preferInvited(room, one)),
  ),
  anyone().map(
    ({ id }): Step =>
      (now) =>
        inWorkshop(now, (room) => takeOutContribution(room, id)),
  ),
  fc.constantFrom('a', 'b', 'c').map(
    (id): Step =>
      (now) =>
        withdrawOrganisation(now, id),
  ),
  fc.constant<Step>((now) => (isInvited(now, 'c') ? now : inviteOrganisation(now, { id: 'c', name: 'C' }))),
  fc.nat().map(
    (at): Step =>
      (now, before) =>
        withWhatWasShown(before[at % before.length] ?? now, now),
  ),
)

test('whatever happens after a look, and in whatever order, the picture of the room and a dossier made of it stay', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 4 }), fc.array(anyStep, { maxLength: 12 }), (first, then) => {
      const states: Dossier[] = [START]
      const take = (steps: readonly Step[], from: Dossier) =>
        steps.reduce((now, step) => {
          const next = step(now, states)
          states.push(next)
          return next
        }, from)
      const seen = lookFirst(take(first, START))
      states.push(seen)
      const after = lookFirst(take(then, seen))
      expect(pictureOf(after)).toEqual(pictureOf(seen))
      expect(continueAsDossier(after, BIRTH).rounds).toEqual(continueAsDossier(seen, BIRTH).rounds)
    }),
    { numRuns: 300 },
  )
})

function pictureOf(dossier: Dossier) {
  const { points, evaluation, participants, positions, coverage, gates, byOrganisation } = buildRoomReport(dossier)
  return { points, evaluation, participants, positions, coverage, gates, byOrganisation }
}

function anyone(): fc.Arbitrary<Contribution> {
  return fc
    .record({
      who: fc.integer({ min: 1, max: 9 }),
      organisation: fc.constantFrom('a', 'b', 'c'),
      all: fc.constantFrom<(0 | 50 | 100 | 'DK')[]>(0, 50, 100, 'DK'),
      handedIn: fc.nat({ max: 3 }),
    })
    .map(({ who, organisation, ...said }) => aContribution(organisation, { id: String(who).padStart(9, '0'), ...said }))
}

function preferInvited(room: Parameters<typeof preferContribution>[0], one: Contribution) {
  return room.organisations.some(({ id }) => id === one.organisation) ? preferContribution(room, one) : room
}

function isInvited({ workshop }: Dossier, organisation: string): boolean {
  return workshop?.organisations.some(({ id }) => id === organisation) === true
}
