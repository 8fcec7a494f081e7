import type { DocumentId } from '../instrument/document'

/** The four options of the closing decision; what each is called depends on the context. Source: instrument A.6. */
export const VERDICTS = ['GO', 'COND', 'NOTYET', 'NO'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A condition under which the person decides. Dates are `yyyy-mm-dd`; empty means not filled in. */
export interface AgreedCondition {
  readonly id: string
  readonly text: string
  readonly who: string
  readonly by: string
}

/** The person's own decision, beside the signal. Every part may be missing. */
export interface Decision {
  readonly recognised?: 'yes' | 'partly' | 'no'
  readonly verdict?: Verdict
  readonly why?: string
  readonly conditions?: readonly AgreedCondition[]
  readonly decidedBy?: string
  /** `yyyy-mm-dd` */
  readonly decidedOn?: string
  readonly wouldChangeMind?: string
  /** `yyyy-mm-dd` */
  readonly reviewOn?: string
}

/** Something someone will do, and the document it feeds. */
export interface Action {
  readonly id: string
  readonly text: string
  readonly owner: string
  /** `yyyy-mm-dd`, or empty */
  readonly due: string
  readonly document: DocumentId | null
  readonly done: boolean
}
