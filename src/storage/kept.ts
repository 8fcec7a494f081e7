/** Everything that is kept on this device, by the name of its slot. Nothing else is; the privacy page reads this table. */
export const KEPT = {
  /** The states of a dossier, each in a slot of its own: one line, and the text that "save as a file" writes. */
  states: {
    slot: (id: string, revision: number) => `dossier/${id}/${String(revision).padStart(8, '0')}`,
    inFile: true,
  },
  /** Its newest state once more, in the spare store. */
  copy: { slot: (id: string) => `dossier/${id}`, inFile: true },
  /** Which states there should be: their numbers and times, no words. A memo. */
  expected: { slot: (id: string) => `dossier/${id}`, inFile: false },
  /** When a dossier last went into a file. */
  mark: { slot: (id: string) => `mark/${id}`, inFile: false },
  /** Where a workshop is in its script: a step and moments, no words. A memo. */
  script: { slot: (id: string) => `script/${id}`, inFile: false },
  /** The language that was chosen. */
  preferences: { slot: () => 'preferences', inFile: false },
} as const

/** The dossier that a slot, a copy or a memo is about; null when another thing is kept there. */
export function dossierIn(slot: string): string | null {
  return /^dossier\/([^/]+)(?:\/\d{8})?$/.exec(slot)?.[1] ?? null
}

/** The number of the state in a slot; null when no state is kept there. */
export function revisionIn(slot: string): number | null {
  const found = /^dossier\/[^/]+\/(\d{8})$/.exec(slot)?.[1]
  return found === undefined ? null : Number(found)
}
