import type { QuestionId } from '../answers/answer'
import type { Decision } from '../answers/decision'
import { writtenConditions } from '../answers/written-conditions'
import type { ContextKey } from '../instrument/context-question'
import { itemById } from '../instrument/lookup'
import { MODULE_ITEM_IDS } from '../instrument/module'
import { askedIn } from '../report/asked-in'
import type { Report } from '../report/report'
import type { Material } from './material'
import type { Filled } from './phase-document'
import type { Source } from './phase-documents'

/** What one source holds for a section; nothing when it was not asked, or not filled in. */
export function filledFrom(source: Source, material: Material): readonly Filled[] {
  if (isContext(source)) return fromContext(source, material.report)
  return isQuestion(source) ? fromQuestion(source, material.report) : fromTheRest(source, material)
}

/** A question that was left open without a note says nothing yet. */
function fromQuestion(id: QuestionId, report: Report): readonly Filled[] {
  return askedIn(report)
    .filter(({ question, choice, note }) => question === id && (choice !== null || note.trim() !== ''))
    .map(({ question, choice, note }) => ({ kind: 'answer', question, choice, note: note.trim() }))
}

function fromContext(source: ContextSource, { context }: Report): readonly Filled[] {
  return context.flatMap(({ question, value }) =>
    value === null || source !== `context.${question}` ? [] : [{ kind: 'context', question, value }],
  )
}

function fromTheRest(
  source: Exclude<Source, QuestionId | ContextSource>,
  { report, action, actions }: Material,
): readonly Filled[] {
  switch (source) {
    case 'scores':
      return report.evaluation.phases.some(({ coverage }) => coverage.answered > 0) ? [{ kind: 'scores' }] : []
    case 'blind-spots':
      return report.blindSpots.length === 0 ? [] : [{ kind: 'blind-spots', questions: report.blindSpots }]
    case 'actions':
      return actions.length === 0 ? [] : [{ kind: 'actions', actions }]
    case 'action.text':
    case 'action.owner':
    case 'action.due':
      return partOfAction(source, action)
    case 'closing.decision':
      return decided(report.decision)
    case 'closing.conditions':
      return agreed(report.decision)
    case 'closing.review':
      return isBlank(report.decision.reviewOn) ? [] : [{ kind: 'review', on: report.decision.reviewOn }]
  }
}

function partOfAction(source: `action.${'text' | 'owner' | 'due'}`, action: Material['action']): readonly Filled[] {
  const part = PARTS[source]
  const value = action?.[part].trim() ?? ''
  return value === '' ? [] : [{ kind: 'action', part, value }]
}

/** What was decided, without what is for the person alone: whether the signal was recognised. */
function decided({ verdict, why, decidedBy, decidedOn, wouldChangeMind }: Decision): readonly Filled[] {
  const parts = Object.entries({ verdict, why, decidedBy, decidedOn, wouldChangeMind })
  const filled = parts.filter(([, part]) => !isBlank(part))
  return filled.length === 0 ? [] : [{ kind: 'decision', decision: Object.fromEntries(filled) }]
}

function agreed(decision: Decision): readonly Filled[] {
  const conditions = writtenConditions(decision)
  return conditions.length === 0 ? [] : [{ kind: 'conditions', conditions }]
}

const PARTS = { 'action.text': 'text', 'action.owner': 'owner', 'action.due': 'due' } as const

function isBlank(text: string | undefined): text is undefined | '' {
  return text === undefined || text.trim() === ''
}

type ContextSource = `context.${ContextKey}`

function isContext(source: Source): source is ContextSource {
  return source.startsWith('context.')
}

function isQuestion(source: Exclude<Source, ContextSource>): source is QuestionId {
  return itemById(source) !== undefined || MODULE_ITEM_IDS.some((id) => id === source)
}
