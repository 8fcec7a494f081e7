import type { ModuleItem } from './module'

/** The questions of the context modules, in the order of the journey. Source: instrument A.5. */
export const MODULE_ITEMS: readonly ModuleItem[] = [
  { id: 'IMP.1', module: 'IMP', sources: ['S11', 'SR'] },
  { id: 'IMP.2', module: 'IMP', sources: ['S9', 'S11'] },
  { id: 'IMP.3', module: 'IMP', sources: ['S11', 'SR'] },
  { id: 'NET.1', module: 'NET', sources: ['S35', 'OGn', 'SOM'] },
  { id: 'NET.2', module: 'NET', sources: ['PNb', 'OGn'] },
  { id: 'NET.3', module: 'NET', sources: ['OGn', 'PK'] },
  { id: 'NET.4', module: 'NET', sources: ['S35', 'S37', 'S52'] },
  { id: 'COR.1', module: 'COR', sources: ['S39', 'S11'] },
  { id: 'COR.2', module: 'COR', sources: ['S33', 'S39'] },
  { id: 'CON.1', module: 'CON', sources: ['S9', 'S25', 'CEv'] },
  { id: 'CON.2', module: 'CON', sources: ['PAS', 'ES'] },
]
