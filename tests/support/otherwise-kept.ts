import type { Answers } from '@/domain/answers/answer'
import type { Dossier, Round } from '@/domain/answers/dossier'
import type { PartnerPart } from '@/domain/report/partner-parts'

/** A dossier that differs from the first only in what a version for the partner keeps: there it has what another has. */
export function otherwiseKept(dossier: Dossier, other: Dossier, shared: readonly PartnerPart[]): Dossier {
  const from = other.rounds.at(-1)
  if (from === undefined) return dossier
  return { ...dossier, rounds: dossier.rounds.map((round) => otherRound(round, from, shared)) }
}

function otherRound(round: Round, from: Round, shared: readonly PartnerPart[]): Round {
  const { decision, actions, context, answers, ...rest } = round
  const kept = (part: PartnerPart) => !shared.includes(part)
  const own = kept('decision') ? from.decision : decision
  const doing = kept('actions') ? from.actions : actions
  return {
    ...rest,
    context: otherContext(context, from.context, kept),
    answers: kept('notes') ? otherNotes(answers, from.answers) : answers,
    ...(own === undefined ? {} : { decision: own }),
    ...(doing === undefined ? {} : { actions: doing }),
  }
}

function otherContext(
  { autonomy, decision, ...rest }: Round['context'],
  from: Round['context'],
  kept: (part: PartnerPart) => boolean,
): Round['context'] {
  const own = kept('autonomy') ? from.autonomy : autonomy
  const atHand = kept('decision') ? from.decision : decision
  return {
    ...rest,
    ...(own === undefined ? {} : { autonomy: own }),
    ...(atHand === undefined ? {} : { decision: atHand }),
  }
}

/** The same levels with the notes of other answers; the extra questions of the decision at hand keep what they have. */
function otherNotes(answers: Answers, from: Answers): Answers {
  const notes = Object.values(from).flatMap((answer) => (answer.note === undefined ? [] : [answer.note]))
  const changed = Object.entries(answers).map(([question, { note: _, ...answer }], place) => {
    const note = notes[place % (notes.length + 1)]
    return [question, note === undefined ? answer : { ...answer, note }]
  })
  return Object.fromEntries(changed)
}
