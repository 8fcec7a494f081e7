/** Extra questions that the context asks for; own score, outside the phase scores. Source: instrument A.5. */
export const MODULES = ['IMP', 'NET', 'COR', 'CON'] as const
export type ModuleId = (typeof MODULES)[number]

export const MODULE_ITEM_IDS = [
  'IMP.1',
  'IMP.2',
  'IMP.3',
  'NET.1',
  'NET.2',
  'NET.3',
  'NET.4',
  'COR.1',
  'COR.2',
  'CON.1',
  'CON.2',
] as const
export type ModuleItemId = (typeof MODULE_ITEM_IDS)[number]

/** A question of a context module. Its words are under its id in locales/. */
export interface ModuleItem {
  readonly id: ModuleItemId
  readonly module: ModuleId
  readonly sources: readonly string[]
}
