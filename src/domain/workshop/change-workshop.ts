import type { QuestionId } from '../answers/answer'
import type { Dossier } from '../answers/dossier'
import type { InvitedOrganisation, PartnerDecision, TalkedAbout, Workshop } from '../answers/workshop'
import { decisionOf } from './decision-of'
import { peopleOf } from './people-of'

/** The only ways to change a workshop, as change-dossier.ts has them for a dossier. A dossier that is no workshop stays as it is. */

/** Its mode, and which script stands beside it. */
export function setUpWorkshop(dossier: Dossier, parts: Partial<Pick<Workshop, 'mode' | 'script'>>): Dossier {
  return inWorkshop(dossier, (workshop) => ({ ...workshop, ...parts }))
}

/** An organisation comes to the table, at the end of the list: codes that are out there count on the places. */
export function inviteOrganisation(dossier: Dossier, organisation: InvitedOrganisation): Dossier {
  return inWorkshop(dossier, (workshop) => ({ ...workshop, organisations: [...workshop.organisations, organisation] }))
}

export function renameOrganisation(dossier: Dossier, id: string, name: string): Dossier {
  return inWorkshop(dossier, (workshop) => ({
    ...workshop,
    organisations: workshop.organisations.map((one) => (one.id === id ? { ...one, name } : one)),
  }))
}

/** One of which something came in stays, and so does one of which the room still sees something. */
export function withdrawOrganisation(dossier: Dossier, id: string): Dossier {
  return inWorkshop(dossier, (workshop) =>
    peopleOf(workshop, id) > 0
      ? workshop
      : { ...workshop, organisations: workshop.organisations.filter((one) => one.id !== id) },
  )
}

/** What was said or agreed at a point; one that holds no words any more is taken out. */
export function noteTalk(dossier: Dossier, question: QuestionId, words: Partial<TalkedAbout>): Dossier {
  return inWorkshop(dossier, (workshop) => {
    const { [question]: before = { said: '', agreed: '' }, ...others } = workshop.points
    const next = { ...before, ...words }
    return { ...workshop, points: next.said === '' && next.agreed === '' ? others : { ...others, [question]: next } }
  })
}

/** What a partner decides for itself. */
export function decideForPartner(dossier: Dossier, organisation: string, decision: PartnerDecision): Dossier {
  return inWorkshop(dossier, (workshop) => ({
    ...workshop,
    decisions: { ...workshop.decisions, [organisation]: { ...decisionOf(workshop, organisation), ...decision } },
  }))
}

/** A partner has not decided yet after all; its own words stay. */
export function takeBackDecision(dossier: Dossier, organisation: string): Dossier {
  return inWorkshop(dossier, (workshop) => {
    const { [organisation]: _, ...others } = workshop.decisions
    const { verdict: __, ...own } = decisionOf(workshop, organisation)
    return { ...workshop, decisions: (own.words ?? '') === '' ? others : { ...others, [organisation]: own } }
  })
}

/** Changes the workshop of a dossier that is one; the very same dossier when nothing in it changed. */
export function inWorkshop(dossier: Dossier, change: (workshop: Workshop) => Workshop): Dossier {
  const { workshop } = dossier
  const changed = workshop && change(workshop)
  return changed === undefined || changed === workshop ? dossier : { ...dossier, workshop: changed }
}
