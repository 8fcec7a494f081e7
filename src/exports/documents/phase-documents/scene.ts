import type { Report } from '@/domain/report/report'
import type { Voice } from '../voice'

/** What every part of a draft needs to know. */
export interface Scene {
  readonly report: Report
  readonly voice: Voice
  readonly madeOn: Date
  readonly parties: readonly string[]
  /** Set small, without a margin for labels, because the document may take a page or two at most. */
  readonly compact: boolean
}
