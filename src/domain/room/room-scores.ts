import { numberOf, type Phase } from '../instrument/axes'
import { isPhaseShown } from '../scoring/phase-reading'
import type { Evaluation } from '../scoring/evaluation'
import { reaches } from '../scoring/threshold'
import { weightsOf } from '../scoring/weights'
import type { PartAt } from './apart'
import { meanFigures, meanScopes, scopeFigures } from './figures'
import { mayCombine } from './may-show'
import { organisationsLargeEnough } from './shown-apart'
import { coverageOfPart } from './room-coverage'
import { evaluateVoices } from './room-evaluation'
import { peopleIn, type Room } from './room'
import type { OrganisationScores, PerPerson, RoomReport } from './room-report'
import type { Tally } from './tally'
import { voiceOfTallies, voicesOfPeople, type Voice } from './voices'

/** Every number of a room, and those beside it. */
export interface RoomScores extends Pick<RoomReport, 'weighing'> {
  readonly evaluation: Evaluation | null
  readonly perPerson: PerPerson | null
  readonly byOrganisation: readonly OrganisationScores[]
}

/** From this difference on, both ways to count are told. Source: instrument E.1. */
const TELLING = 10

/**
 * The scores of a room: each organisation counts once. In a confidential room that holds as long as every organisation
 * is shown apart at every question that all were asked; otherwise each person counts once, as the mean of organisations
 * laid beside the counts of all would tell what a small one answered, and a hidden one would leave its voice to the others.
 * Source: instrument E.1 and E.3.
 */
export function roomScores(room: Room, apart: readonly (readonly PartAt<Organisation>[])[]): RoomScores {
  if (!mayCombine(room.people.length, room.open)) {
    return {
      evaluation: null,
      weighing: 'person',
      perPerson: null,
      byOrganisation: room.organisations.map((one) => hidden(room, one)),
    }
  }
  const voices = voicesIn(room, apart)
  const everyone = room.open ? [voices.flatMap(({ voices: own }) => own)] : [[wholeVoice(room)]]
  const eachOnce = room.open || standApart(room, apart)
  const evaluation = evaluateVoices(room, eachOnce ? votesIn(room, apart, voices) : everyone)
  return {
    evaluation,
    weighing: eachOnce ? 'organisation' : 'person',
    perPerson: eachOnce && voices.length > 1 ? perPerson(evaluation, evaluateVoices(room, everyone)) : null,
    byOrganisation: voices.map((one) => organisationScores(room, one, evaluation)),
  }
}

type Organisation = OrganisationScores['organisation']

/** An organisation with what may be known of it. */
interface OwnVoice {
  readonly organisation: Organisation
  readonly people: number
  readonly shown: boolean
  readonly tallies: readonly (Tally | null)[]
  readonly voices: readonly Voice[]
}

function voicesIn(room: Room, at: readonly (readonly PartAt<Organisation>[])[]): readonly OwnVoice[] {
  const weights = weightsOf(room.round.context)
  const people = room.open ? voicesOfPeople(room, weights) : []
  const sizes = room.organisations.map((one) => peopleIn(room, one))
  const shown = organisationsLargeEnough(sizes)
  return room.organisations.map((organisation, which) => {
    const tallies = at.map((parts) => (parts[which]?.shown === true ? parts[which].tally : null))
    return {
      organisation,
      people: sizes[which] ?? 0,
      shown: room.open || shown[which] === true,
      tallies,
      voices: room.open
        ? people.filter((one) => one.organisation === organisation.id).map(({ voice }) => voice)
        : [voiceOfTallies(room, tallies, weights)],
    }
  })
}

/** Whether every organisation is shown apart wherever all were asked; a look ahead is taken by some only. */
function standApart({ questions }: Room, apart: readonly (readonly PartAt<Organisation>[])[]): boolean {
  return questions.every(({ preview }, at) => preview !== null || (apart[at] ?? []).every(({ shown }) => shown))
}

/**
 * What each organisation brings in where each counts once. At a look ahead at which not every organisation that took it is
 * shown, each brings what all said, so that there each person counts once.
 */
function votesIn(
  room: Room,
  apart: readonly (readonly PartAt<Organisation>[])[],
  voices: readonly OwnVoice[],
): readonly (readonly Voice[])[] {
  if (room.open) return voices.map(({ voices: own }) => own)
  const weights = weightsOf(room.round.context)
  const told = apart.map((parts) => parts.every(({ shown, tally }) => shown || tally.asked === 0))
  return room.organisations.map((_, which) => {
    const tallies = apart.map((parts, at) => (told[at] === true ? parts[which]?.tally : room.whole[at]) ?? null)
    return [voiceOfTallies(room, tallies, weights)]
  })
}

function wholeVoice(room: Room): Voice {
  return voiceOfTallies(room, room.whole, weightsOf(room.round.context))
}

function perPerson(each: Evaluation, all: Evaluation): PerPerson | null {
  const [one, other] = [each.overall.score, all.overall.score]
  if (!each.overallShown || one === null || other === null || !reaches(Math.abs(one - other), TELLING)) return null
  return {
    overall: other,
    phases: Object.fromEntries(all.phases.map(({ phase, shown, score }) => [phase, shown ? score : null])),
  }
}

function hidden(room: Room, organisation: Organisation): OrganisationScores {
  return { organisation, participants: peopleIn(room, organisation), phases: null, overall: null }
}

function organisationScores(room: Room, own: OwnVoice, { k }: Evaluation): OrganisationScores {
  if (!own.shown) return hidden(room, own.organisation)
  const figures = meanFigures(
    own.voices.map(({ given }) => given),
    room.phases,
  )
  const scores = figures.phases.map(({ phase, score }): [Phase, number | null] => [
    phase,
    isPhaseShown(phase, figures.cells, coverageOfPart(room, own, phase)) ? score : null,
  ])
  const whole = scores.every(([phase, score]) => numberOf(phase) > k || score !== null)
  const { overall } = meanScopes(own.voices.map(({ given }) => scopeFigures(given, k)))
  return { ...hidden(room, own.organisation), phases: Object.fromEntries(scores), overall: whole ? overall : null }
}
