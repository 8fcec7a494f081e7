/** A question that left the instrument. Its id is never given to another one, so that old dossiers keep their meaning. */
export interface RetiredItem {
  readonly id: string
  /** The first edition of the instrument without it. */
  readonly since: string
  readonly why: string
}

/** Every question that ever left; none did so far. Answers to them stay in a dossier as they came and count nowhere. */
export const RETIRED_ITEMS: readonly RetiredItem[] = []
