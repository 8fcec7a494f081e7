import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution, Invitation, Workshop } from '@/domain/answers/workshop'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { preferContribution } from '@/domain/workshop/merge-contributions'
import { takeIn, type Intake } from '@/domain/workshop/take-in'
import { isOnlyRead, type DossierStore } from './dossier-store'

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

/** Lets another of one participant count, and gives back the one that did; null when none did. */
export function preferInOpen(dossiers: DossierStore, contribution: Contribution): Contribution | null {
  const workshop = openWorkshop(dossiers)
  if (workshop === null) return null
  dossiers.getState().change(withWorkshop(preferContribution(workshop, contribution)))
  return workshop.contributions.find(({ id }) => id === contribution.id) ?? null
}

function openWorkshop(dossiers: DossierStore): Workshop | null {
  return openInvitation(dossiers) === null ? null : (dossiers.getState().dossier?.workshop ?? null)
}

function withWorkshop(workshop: Workshop) {
  return (dossier: Dossier) => inWorkshop(dossier, () => workshop)
}
