import type { QuestionId } from '../answers/answer'
import type { Dossier } from '../answers/dossier'
import { inRound } from '../answers/in-round'
import type { Invitation, TakingPart } from '../answers/workshop'

/** The only ways to change how someone takes part; a dossier of nobody who does stays as it is. */

/** For which organisation, from which place in it, where the partnership stands, and whether all may be shown. */
export function introduce(
  dossier: Dossier,
  parts: Partial<Pick<TakingPart, 'organisation' | 'group' | 'position' | 'consent'>>,
): Dossier {
  return inTakingPart(dossier, (takingPart) => ({ ...takingPart, ...parts }))
}

/** Whether the note at a question goes along. */
export function shareNote(dossier: Dossier, question: QuestionId, share: boolean): Dossier {
  return inTakingPart(dossier, ({ shared, ...takingPart }) => ({
    ...takingPart,
    shared: share ? [...shared.filter((id) => id !== question), question] : shared.filter((id) => id !== question),
  }))
}

/** It was handed in once more as a file. */
export function countHandIn(dossier: Dossier): Dossier {
  return inTakingPart(dossier, (takingPart) => ({ ...takingPart, handedIn: takingPart.handedIn + 1 }))
}

/**
 * The invitation came again and says more or other things, as when an organisation joined. Answers stay; who is no longer
 * invited chooses anew, and what was agreed to was agreed for the mode that it was.
 */
export function renewInvitation(dossier: Dossier, invitation: Invitation): Dossier {
  const { takingPart } = dossier
  if (takingPart === undefined || takingPart.invitation.workshop !== invitation.workshop) return dossier
  const { title, organisations, scan, context, instrument, mode } = invitation
  const isInvited = organisations.some(({ id }) => id === takingPart.organisation)
  const renewed = {
    ...takingPart,
    invitation,
    organisation: isInvited ? takingPart.organisation : null,
    consent: takingPart.consent && mode === takingPart.invitation.mode,
  }
  const asked = inRound(dossier, (round) => ({ ...round, scan, context, instrument }))
  return { ...asked, title, partners: organisations.map(({ name }) => name), takingPart: renewed }
}

/** An earlier state of what someone answered, which does not know less of what was handed in: that cannot be undone. */
export function withHandIns(earlier: Dossier, { takingPart: now }: Dossier): Dossier {
  if (now === undefined) return earlier
  return inTakingPart(earlier, (before) => ({ ...before, handedIn: Math.max(before.handedIn, now.handedIn) }))
}

function inTakingPart(dossier: Dossier, change: (takingPart: TakingPart) => TakingPart): Dossier {
  const { takingPart } = dossier
  return takingPart === undefined ? dossier : { ...dossier, takingPart: change(takingPart) }
}
