import type { QuestionId } from '../answers/answer'
import type { Phase } from '../instrument/axes'
import type { ContextKey } from '../instrument/context-question'
import type { DocumentId } from '../instrument/document'

/** Where the words of a section can come from. */
export type Source =
  | QuestionId
  | `context.${ContextKey}`
  | `closing.${'decision' | 'conditions' | 'review'}`
  | `action.${'text' | 'owner' | 'due'}`
  | 'actions'
  | 'blind-spots'
  | 'scores'

/** A section before it is filled. Its words are under its id in `locales/<language>/documents.json`. */
export interface SectionPlan {
  readonly id: string
  readonly filledBy: readonly Source[]
  /** So many columns to fill in for every party. */
  readonly columns?: 2 | 3
  readonly signed?: true
}

export interface DocumentPlan {
  readonly phase: Phase
  readonly perAction?: true
  readonly sections: readonly SectionPlan[]
}

/** The sections of the five documents, and what fills each. Source: instrument 2.1 to 2.5. */
export const PHASE_DOCUMENTS: Readonly<Record<DocumentId, DocumentPlan>> = {
  startnota: {
    phase: 'P1',
    sections: [
      { id: 'need', filledBy: ['P1.M.D.1'] },
      { id: 'effect', filledBy: ['P1.M.D.1'] },
      { id: 'partners', filledBy: ['P1.M.D.2', 'P1.I.P.1'] },
      { id: 'kind', filledBy: ['context.kind', 'context.will', 'context.drive'] },
      { id: 'intact', filledBy: ['P1.I.D.1', 'P1.I.P.2'] },
      { id: 'cost', filledBy: ['P1.R.D.1', 'P1.R.D.2'] },
      { id: 'alternatives', filledBy: ['P1.R.P.2'] },
      { id: 'approach', filledBy: ['P1.R.P.1', 'P1.M.P.2', 'actions'] },
      { id: 'open', filledBy: ['blind-spots'] },
    ],
  },
  intentieverklaring: {
    phase: 'P2',
    sections: [
      { id: 'parties', filledBy: ['P2.R.P.1'], columns: 2 },
      { id: 'ambition', filledBy: ['P2.M.P.1'] },
      { id: 'goals', filledBy: ['P2.M.P.2'] },
      { id: 'interests', filledBy: ['P2.M.D.1'], columns: 2 },
      { id: 'values', filledBy: ['P2.I.D.1', 'P2.I.D.2'] },
      { id: 'glossary', filledBy: ['P2.M.D.2'] },
      { id: 'mandate', filledBy: ['P2.R.D.1', 'P2.I.P.1'] },
      { id: 'road', filledBy: ['P2.R.P.2', 'actions'] },
      { id: 'confidentiality', filledBy: ['P2.I.P.2'] },
      { id: 'nature', filledBy: [] },
      { id: 'signatures', filledBy: [], signed: true },
    ],
  },
  afsprakennota: {
    phase: 'P3',
    sections: [
      { id: 'partners', filledBy: ['P2.R.P.1'], columns: 2 },
      { id: 'course', filledBy: ['P3.M.P.1'] },
      { id: 'identity', filledBy: ['P3.I.P.2', 'P2.I.D.2'] },
      { id: 'actions', filledBy: ['P3.M.P.2', 'P3.M.D.2'] },
      { id: 'input', filledBy: ['P3.R.P.1'], columns: 3 },
      { id: 'value', filledBy: ['P3.M.D.1', 'P3.R.D.1'], columns: 2 },
      { id: 'decisions', filledBy: ['P4.I.P.1', 'P3.I.D.2'] },
      { id: 'roles', filledBy: ['P4.R.P.2', 'NET.3'] },
      { id: 'risks', filledBy: ['P3.R.D.2'] },
      { id: 'data', filledBy: ['P2.I.P.2'] },
      { id: 'communication', filledBy: ['P5.I.P.2'] },
      { id: 'measuring', filledBy: ['P3.R.P.2', 'P4.M.P.2'] },
      { id: 'conflict', filledBy: ['P4.I.P.2'] },
      { id: 'newcomers', filledBy: ['NET.2'] },
      { id: 'term', filledBy: ['P3.I.P.1'] },
      { id: 'agreement', filledBy: ['actions'], signed: true },
    ],
  },
  projectfiche: {
    phase: 'P4',
    perAction: true,
    sections: [
      { id: 'goal', filledBy: ['action.text', 'P4.M.D.1'] },
      { id: 'effect', filledBy: ['P1.M.D.1', 'P4.M.P.2'] },
      { id: 'scope', filledBy: ['P3.M.P.2'] },
      { id: 'result', filledBy: ['P4.M.P.2'] },
      { id: 'lead', filledBy: ['action.owner', 'P4.M.P.1', 'P4.I.D.1'] },
      { id: 'steps', filledBy: ['action.due', 'P4.M.P.1'] },
      { id: 'hours', filledBy: ['P4.R.P.1'] },
      { id: 'support', filledBy: ['P4.R.D.1', 'P4.R.D.2'] },
      { id: 'risks', filledBy: ['P3.R.D.2'] },
      { id: 'opportunities', filledBy: ['P4.M.D.2'] },
      { id: 'approval', filledBy: ['P4.I.P.1'], signed: true },
    ],
  },
  evaluatierapport: {
    phase: 'P5',
    sections: [
      { id: 'period', filledBy: ['context.phase', 'context.duration'] },
      { id: 'results', filledBy: ['P5.M.P.1', 'P4.M.P.2'] },
      { id: 'voice', filledBy: ['P5.M.D.1'] },
      { id: 'commitments', filledBy: ['P5.I.P.1'], columns: 2 },
      { id: 'costs', filledBy: ['P5.R.D.1'], columns: 2 },
      { id: 'health', filledBy: ['scores'] },
      { id: 'lessons', filledBy: ['P5.R.D.2'] },
      { id: 'ambition', filledBy: ['P5.M.D.2', 'CON.1'] },
      { id: 'decision', filledBy: ['closing.decision', 'closing.conditions'] },
      { id: 'actions', filledBy: ['P5.R.P.2', 'actions', 'closing.review'] },
    ],
  },
}
