/** Everything that is kept on this device, by the name of its slot. Nothing else is; the privacy page reads this table. */
export const KEPT = {
  /** The dossier itself: exactly the text that "save as a file" writes. */
  dossier: { slot: (id: string) => `dossier/${id}`, inFile: true },
  /** When a dossier last changed here, and when it last went into a file. */
  mark: { slot: (id: string) => `mark/${id}`, inFile: false },
  /** The language that was chosen. */
  preferences: { slot: () => 'preferences', inFile: false },
} as const

/** The id of the dossier in a slot; null when another thing is kept there. */
export function dossierIn(slot: string): string | null {
  const start = KEPT.dossier.slot('')
  return slot.startsWith(start) ? slot.slice(start.length) : null
}
