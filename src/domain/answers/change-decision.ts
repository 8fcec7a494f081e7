import type { Action, Decision } from './decision'
import type { Dossier } from './dossier'
import { inRound } from './in-round'

/** The only ways to change what a person decides and plans. Each returns the next dossier. */

/** Parts of the person's own decision; null and an empty text take a part back. */
export function decide(dossier: Dossier, parts: { readonly [Part in keyof Decision]: Decision[Part] | null }): Dossier {
  return inRound(dossier, (round) => {
    const next = Object.entries({ ...round.decision, ...parts }).filter(([, part]) => part !== null && part !== '')
    return { ...round, decision: Object.fromEntries(next) }
  })
}

export function addAction(dossier: Dossier, action: Action): Dossier {
  return inRound(dossier, (round) => ({ ...round, actions: [...(round.actions ?? []), action] }))
}

export function changeAction(dossier: Dossier, id: string, change: Partial<Omit<Action, 'id'>>): Dossier {
  return inActions(dossier, (actions) =>
    actions.map((action) => (action.id === id ? { ...action, ...change } : action)),
  )
}

export function removeAction(dossier: Dossier, id: string): Dossier {
  return inActions(dossier, (actions) => actions.filter((action) => action.id !== id))
}

function inActions(dossier: Dossier, change: (actions: readonly Action[]) => readonly Action[]): Dossier {
  return inRound(dossier, (round) => ({ ...round, actions: change(round.actions ?? []) }))
}
