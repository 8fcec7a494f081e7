/** The document in which each phase ends. Source: instrument 2.1 to 2.5. */
export const DOCUMENTS = [
  'startnota',
  'intentieverklaring',
  'afsprakennota',
  'projectfiche',
  'evaluatierapport',
] as const
export type DocumentId = (typeof DOCUMENTS)[number]
