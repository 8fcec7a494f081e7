import type { ItemId } from './item'
import type { ModuleItemId } from './module'

/** The document in which each phase ends. Source: instrument 2.1 to 2.5. */
export const DOCUMENTS = [
  'startnota',
  'intentieverklaring',
  'afsprakennota',
  'projectfiche',
  'evaluatierapport',
] as const
export type DocumentId = (typeof DOCUMENTS)[number]

/** The document that a question speaks of, so that the word can be explained there; null when it speaks of none. */
export function documentIn(question: ItemId | ModuleItemId): DocumentId | null {
  return SPOKEN_OF[question] ?? null
}

const SPOKEN_OF: { readonly [Id in ItemId | ModuleItemId]?: DocumentId } = {
  'P1.M.P.1': 'startnota',
  'P2.M.P.2': 'intentieverklaring',
  'P3.M.P.1': 'afsprakennota',
  'P4.M.D.1': 'projectfiche',
  'P4.M.P.1': 'projectfiche',
  'P4.R.D.2': 'projectfiche',
}
