import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution, Invitation, Workshop } from '@/domain/answers/workshop'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { preferContribution, sayTheSame } from '@/domain/workshop/merge-contributions'
import { takeIn, type Intake } from '@/domain/workshop/take-in'
import { isOnlyRead, type DossierStore } from './dossier-store'

/** What came of choosing another of what one participant handed in. */
export type Preferred =
  /** It counts now. `instead` is what did before; null when it counted already. */
  | { readonly kind: 'chosen'; readonly instead: Contribution | null }
  /** That participant is not in any more. */
  | { readonly kind: 'gone' }
  /** It is for an organisation that is not invited any more. */
  | { readonly kind: 'not-invited' }
  /** Another window writes the workshop. */
  | { readonly kind: 'only-read' }

/** What the open workshop asks; null when none is open, or when another window writes it. */
export function openInvitation(dossiers: DossierStore): Invitation | null {
  const { dossier, keeping } = dossiers.getState()
  return dossier === null || isOnlyRead(keeping) ? null : invitationOf(dossier)
}

/** Takes contributions into the open workshop, in one step that can be undone; what changes nothing is no step. */
export function takeIntoOpen(dossiers: DossierStore, contributions: readonly Contribution[]): Intake | null {
  const workshop = openWorkshop(dossiers)
  if (workshop === null) return null
  const intake = takeIn(workshop, contributions)
  if (intake.workshop !== workshop) dossiers.getState().change(withWorkshop(intake.workshop))
  return intake
}

/** Lets another of one participant who is in count. */
export function preferInOpen(dossiers: DossierStore, contribution: Contribution): Preferred {
  const workshop = openWorkshop(dossiers)
  if (workshop === null) return { kind: 'only-read' }
  const there = workshop.contributions.find(({ id }) => id === contribution.id)
  if (there === undefined) return { kind: 'gone' }
  if (sayTheSame(there, contribution)) return { kind: 'chosen', instead: null }
  if (!workshop.organisations.some(({ id }) => id === contribution.organisation)) return { kind: 'not-invited' }
  dossiers.getState().change(withWorkshop(preferContribution(workshop, contribution)))
  return { kind: 'chosen', instead: there }
}

function openWorkshop(dossiers: DossierStore): Workshop | null {
  return openInvitation(dossiers) === null ? null : (dossiers.getState().dossier?.workshop ?? null)
}

function withWorkshop(workshop: Workshop) {
  return (dossier: Dossier) => inWorkshop(dossier, () => workshop)
}
