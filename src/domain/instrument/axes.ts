/** The three axes of the instrument, in the order in which people meet them. Source: instrument A.1. */

/** Phases of Kaats & Opheij: exploring, sharing, agreeing, designing, delivering and renewing. */
export const PHASES = ['P1', 'P2', 'P3', 'P4', 'P5'] as const
export type Phase = (typeof PHASES)[number]

/** Themes: M mission and vision, I identity, R resources. */
export const THEMES = ['M', 'I', 'R'] as const
export type Theme = (typeof THEMES)[number]

/** Movements: D depth (verdieping), P progress (vooruitgang). */
export const MOVEMENTS = ['D', 'P'] as const
export type Movement = (typeof MOVEMENTS)[number]

/** Place of a phase in the journey, 1 to 5. */
export type PhaseNumber = 1 | 2 | 3 | 4 | 5

/** The place of a phase in the journey, 1 for exploring. */
export function numberOf(phase: Phase): PhaseNumber {
  return (PHASES.indexOf(phase) + 1) as PhaseNumber
}

/** The phase at a place, 1 to 5. */
export function phaseAt(place: PhaseNumber): Phase {
  return `P${place}`
}
