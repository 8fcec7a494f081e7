/** Which questions, and in which edition. */
export interface Edition {
  readonly id: string
  /** Semantic version. */
  readonly version: string
}

/** The edition of the instrument that a new round is filled in with. */
export const INSTRUMENT = { id: 'kaats-opheij', version: '1.0.0' } as const satisfies Edition
