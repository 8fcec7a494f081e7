import { say } from '../message'
import type { Action } from '../answers/decision'
import type { DocumentId } from '../instrument/document'
import type { Report } from '../report/report'
import { filledFrom } from './filled-from'
import type { Material } from './material'
import type { DocumentSection, PhaseDocument } from './phase-document'
import { PHASE_DOCUMENTS, type SectionPlan } from './phase-documents'

/** The draft of one document from a report. A report without notes gives a draft without notes, an empty one gives only what belongs where. */
export function buildPhaseDocument(report: Report, id: DocumentId): PhaseDocument {
  const { phase, sections, perAction = false } = PHASE_DOCUMENTS[id]
  const actions = report.actions.filter((action) => action.document === id && isWritten(action))
  const subjects: readonly (Action | null)[] = perAction && actions.length > 0 ? actions : [null]
  return {
    id,
    phase,
    title: say(`documents:${id}.title`, { count: subjects.length }),
    purpose: say(`documents:${id}.purpose`),
    parties: partiesOf(report),
    perAction,
    sheets: subjects.map((action) => ({
      action,
      sections: sections.map((plan) => sectionOf(plan, { report, id, action, actions })),
    })),
  }
}

function sectionOf(plan: SectionPlan, material: Material): DocumentSection {
  const { id } = material
  return {
    id: plan.id,
    heading: say(`documents:${id}.section.${plan.id}.heading`),
    guidance: say(`documents:${id}.section.${plan.id}.guidance`),
    columns: Array.from({ length: plan.columns ?? 0 }, (_, place) =>
      say(`documents:${id}.section.${plan.id}.columns.${place + 1}`),
    ),
    filled: plan.filledBy.flatMap((source) => filledFrom(source, material)),
    signed: plan.signed ?? false,
  }
}

function isWritten({ text, owner, due }: Action): boolean {
  return `${text}${owner}${due}`.trim() !== ''
}

/** Who would sign. Someone who guides the partners speaks for none of them. */
function partiesOf({ organisation, partners, context }: Report): readonly string[] {
  const guides = context.some(({ question, value }) => question === 'role' && value === 'facilitator')
  const names = guides ? partners : [organisation, ...partners]
  return names.map((name) => name.trim()).filter((name) => name !== '')
}
