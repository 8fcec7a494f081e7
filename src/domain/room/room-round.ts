import type { Answer, Answers } from '../answers/answer'
import type { Dossier, Round } from '../answers/dossier'
import { newDossier, type Birth } from '../answers/new-dossier'
import type { TalkedAbout } from '../answers/workshop'
import { choiceKnown } from './known-answer'
import { roomOf, type Room } from './room'

/** The round of a workshop with the choices of the room as answers. Its context, decision and actions stay as they are. */
export function roomRound({ round, questions, whole, open }: Room): Round {
  const answers = questions.flatMap(({ id }, at) => {
    const tally = whole[at]
    const choice = tally === undefined ? null : choiceKnown(tally, open)
    return choice === null ? [] : [[id, { level: choice }] as const]
  })
  return { ...round, answers: Object.fromEntries(answers) }
}

/** The dossier of the partnership that a report of the room tells of: its partners are those who were invited. */
export function roomDossier(room: Room): Dossier {
  const { workshop: _, takingPart: __, ...dossier } = room.dossier
  const partners = room.workshop.organisations.map(({ name }) => name)
  return { ...dossier, organisation: '', partners, rounds: [roomRound(room)] }
}

/**
 * A plain dossier of the partnership, to go on with after a workshop: what the room chose, what was written at a point as
 * the note of that question, and decision and actions. It holds no contribution. A dossier that is no workshop is copied
 * with its last round.
 */
export function continueAsDossier(dossier: Dossier, birth: Birth): Dossier {
  const { workshop } = dossier
  const { rounds, ...fresh } = newDossier(birth)
  const [born] = rounds
  const from = workshop === undefined ? dossier : roomDossier(roomOf(dossier, workshop))
  const last = from.rounds.at(-1)
  const { title, organisation, partners, look } = from
  const round = last === undefined || born === undefined ? [] : [{ ...last, id: born.id, startedAt: born.startedAt }]
  return {
    ...fresh,
    title,
    organisation,
    partners,
    rounds: round.map((one) => ({
      ...one,
      answers: withTalk(one.answers, workshop?.points ?? {}),
      ...(workshop === undefined ? {} : { fromWorkshop: true }),
    })),
    ...(look === undefined ? {} : { look }),
  }
}

function withTalk(answers: Answers, points: Readonly<Partial<Record<string, TalkedAbout>>>): Answers {
  const noted = Object.entries(points).flatMap(([question, talk]): readonly (readonly [string, Answer])[] => {
    const note = [talk?.said ?? '', talk?.agreed ?? ''].filter((text) => text.trim() !== '').join('\n\n')
    return note === '' ? [] : [[question, { ...(answers as Record<string, Answer>)[question], note }]]
  })
  return { ...answers, ...Object.fromEntries(noted) }
}
