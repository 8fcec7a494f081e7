/** Where a source comes from: the text it all began with, the model, practice, instruments of others, research. */
export const SOURCE_GROUPS = ['text', 'model', 'practice', 'instruments', 'research'] as const
export type SourceGroup = (typeof SOURCE_GROUPS)[number]

/** A text on which statements rest. How it is cited in full is under its code in `locales/<language>/sources.json`. */
export interface Source {
  /** As items and modules name it; S with a number is a passage of the text it all began with, by its line. */
  readonly code: string
  readonly group: SourceGroup
}

/** Every source, group by group, in the order in which a reader meets them. Source: instrument, section 5. */
export const SOURCES: readonly Source[] = [
  ...inGroup('text', ['S5', 'S7', 'S9', 'S11', 'S13', 'S17', 'S19', 'S21', 'S23']),
  ...inGroup('text', ['S25', 'S29', 'S33', 'S35', 'S37', 'S39', 'S41', 'S48', 'S52']),
  ...inGroup('model', ['KO', 'CE', 'CE5', 'CEv']),
  ...inGroup('practice', ['KS', 'VWV', 'PN', 'PNa', 'PNb', 'OG', 'OGn']),
  ...inGroup('practice', ['EX', 'SOM', 'MI', 'ES', 'HAN', 'LOI']),
  ...inGroup('instruments', ['PAS', 'NU', 'PSAT', 'CPRM', 'SCR', 'SN', 'MSP']),
  ...inGroup('research', ['DM', 'PK', 'SR', 'TPM', 'VX']),
]

function inGroup(group: SourceGroup, codes: readonly string[]): readonly Source[] {
  return codes.map((code) => ({ code, group }))
}
