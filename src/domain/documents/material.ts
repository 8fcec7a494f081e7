import type { Action } from '../answers/decision'
import type { DocumentId } from '../instrument/document'
import type { Report } from '../report/report'

/** What the sections of a sheet are filled from. */
export interface Material {
  readonly report: Report
  readonly id: DocumentId
  /** The action that the sheet is about; null when it is about none. */
  readonly action: Action | null
  /** All actions that name the document. */
  readonly actions: readonly Action[]
}
