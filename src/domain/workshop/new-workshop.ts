import type { Dossier } from '../answers/dossier'
import { newDossier, newRound, type Birth } from '../answers/new-dossier'
import type { Invitation, Workshop } from '../answers/workshop'

/** A workshop to which nobody is invited yet. */
export const EMPTY_WORKSHOP: Workshop = {
  mode: 'confidential',
  organisations: [],
  contributions: [],
  shown: null,
  points: {},
  decisions: {},
  script: 90,
}

/** A workshop without a title, to which nobody is invited yet; confidential until that is chosen otherwise. */
export function newWorkshop(birth: Birth): Dossier {
  return { ...newDossier(birth), workshop: EMPTY_WORKSHOP }
}

/** What one participant fills in: a dossier with the scan and the context of the invitation. `contribution` is its id, see `contributionId`. */
export function newTakingPart(invitation: Invitation, birth: Birth, contribution: string): Dossier {
  const { title, organisations, scan, context, instrument } = invitation
  return {
    ...newDossier(birth),
    title,
    partners: organisations.map(({ name }) => name),
    rounds: [{ ...newRound(birth.roundId, birth.now), instrument, scan, context }],
    takingPart: {
      invitation,
      contribution,
      organisation: null,
      group: null,
      position: null,
      shared: [],
      consent: false,
      handedIn: 0,
    },
  }
}

/** Nine hexadecimal digits out of a random UUID: all that tells two contributions apart, in a file as in a code. */
export function contributionId(uuid: string): string {
  return uuid.replaceAll('-', '').slice(0, CONTRIBUTION_ID_LENGTH)
}

/** So long that even among five thousand it is one in thousands that two are the same. */
export const CONTRIBUTION_ID_LENGTH = 9
