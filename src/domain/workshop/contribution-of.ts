import type { Dossier } from '../answers/dossier'
import type { Contribution } from '../answers/workshop'
import { QUESTION_ORDER, rowOf } from './choice-row'

/** What a participant hands in: choices, and of the notes those that were ticked. null before an organisation was chosen. */
export function contributionOf({ rounds, takingPart }: Dossier): Contribution | null {
  const round = rounds.at(-1)
  if (takingPart === undefined || takingPart.organisation === null || round === undefined) return null
  const { contribution, organisation, group, position, shared, consent, handedIn } = takingPart
  const notes = QUESTION_ORDER.flatMap((id) => {
    const note = shared.includes(id) ? round.answers[id]?.note?.trim() : undefined
    return note === undefined || note === '' ? [] : [[id, note] as const]
  })
  return {
    id: contribution,
    organisation,
    group,
    position,
    choices: rowOf(round.answers),
    notes: Object.fromEntries(notes),
    consent,
    handedIn,
  }
}
