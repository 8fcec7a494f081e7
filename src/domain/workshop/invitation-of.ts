import type { Dossier } from '../answers/dossier'
import type { Invitation } from '../answers/workshop'

/** The invitation to a workshop, as it stands now; null for a dossier that is none. */
export function invitationOf({ id, title, rounds, workshop }: Dossier): Invitation | null {
  const round = rounds.at(-1)
  if (workshop === undefined || round === undefined) return null
  const { organisations, mode } = workshop
  return {
    workshop: id,
    title,
    organisations,
    mode,
    scan: round.scan,
    context: round.context,
    instrument: round.instrument,
  }
}
