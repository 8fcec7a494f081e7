import type { QuestionId } from '../answers/answer'
import { ROLE_GROUPS, type InvitedOrganisation, type WorkshopMode } from '../answers/workshop'
import { numberOf, PHASES, type PhaseNumber } from '../instrument/axes'
import { ESCAPES, LEVELS, type Choice } from '../instrument/scale'

/** What stands on every paper form of a workshop. */
export interface PaperSheet {
  readonly organisations: readonly InvitedOrganisation[]
  readonly mode: WorkshopMode
  /** In the order in which they are printed. */
  readonly questions: readonly QuestionId[]
}

/** What stands at the head of a form. Consent is asked in the open mode only. */
export const PAPER_HEADS = ['organisation', 'group', 'position', 'consent'] as const
export type PaperHead = (typeof PAPER_HEADS)[number]

/** One thing to type over, and the confirmation at the end. */
export type PaperStep = PaperHead | QuestionId | 'confirm'

/** What can be given at a step. */
export type PaperValue = string | number | boolean | null

/** What there is to give at a step, in the order of the keys 1 to 9. */
export const PAPER_GROUPS = ROLE_GROUPS
export const PAPER_POSITIONS: readonly (PhaseNumber | 'unknown')[] = [...PHASES.map(numberOf), 'unknown']
export const PAPER_CHOICES: readonly Choice[] = [...LEVELS, ...ESCAPES]

/** More organisations than there are digits are chosen from a list. */
export const MOST_BY_KEY = 9

/** Everything to type over, in the order of the paper, and the confirmation at the end. */
export function paperSteps({ mode, questions }: PaperSheet): readonly PaperStep[] {
  const heads = PAPER_HEADS.filter((head) => head !== 'consent' || mode === 'open')
  return [...heads, ...questions, 'confirm']
}

/** Whether a step stands at the head of the form, before its questions. */
export function isPaperHead(step: PaperStep): step is PaperHead {
  return PAPER_HEADS.some((head) => head === step)
}
