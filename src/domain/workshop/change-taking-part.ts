import type { QuestionId } from '../answers/answer'
import type { Dossier } from '../answers/dossier'
import type { TakingPart } from '../answers/workshop'

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

function inTakingPart(dossier: Dossier, change: (takingPart: TakingPart) => TakingPart): Dossier {
  const { takingPart } = dossier
  return takingPart === undefined ? dossier : { ...dossier, takingPart: change(takingPart) }
}
