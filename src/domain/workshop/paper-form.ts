import type { QuestionId } from '../answers/answer'
import {
  ROLE_GROUPS,
  type Contribution,
  type InvitedOrganisation,
  type RoleGroup,
  type WorkshopMode,
} from '../answers/workshop'
import { PHASES, numberOf, type PhaseNumber } from '../instrument/axes'
import { ESCAPES, isLevel, LEVELS, type Choice } from '../instrument/scale'
import { rowOf } from './choice-row'

/** What stands on every paper form of a workshop. */
export interface PaperSheet {
  readonly organisations: readonly InvitedOrganisation[]
  readonly mode: WorkshopMode
  /** In the order in which they are printed. */
  readonly questions: readonly QuestionId[]
}

/** One thing to type over. Consent is asked in the open mode only. */
export type PaperStep = 'organisation' | 'group' | 'position' | 'consent' | QuestionId | 'confirm'

/** A paper form that is being typed over. What is open on paper is left out here. */
export interface PaperForm {
  readonly organisation: string | null
  readonly group: RoleGroup | null
  readonly position: PhaseNumber | 'unknown' | null
  readonly consent: boolean
  readonly choices: { readonly [Id in QuestionId]?: Choice }
  /** The place among the steps at which the person types. */
  readonly at: number
}

/** What can be given at a step. */
export type PaperValue = string | number | boolean | null

/** What there is to give at a step, in the order of the keys 1 to 9. */
export const PAPER_GROUPS = ROLE_GROUPS
export const PAPER_POSITIONS: readonly (PhaseNumber | 'unknown')[] = [...PHASES.map(numberOf), 'unknown']
export const PAPER_CHOICES: readonly Choice[] = [...LEVELS, ...ESCAPES]

/** More organisations than there are digits are chosen from a list. */
export const MOST_BY_KEY = 9

/** An empty form; of an organisation that is known already, as when the form before was of it, or when only one is invited. */
export function emptyPaper({ organisations }: PaperSheet, organisation: string | null = null): PaperForm {
  const [first, ...more] = organisations
  const only = first !== undefined && more.length === 0 ? first.id : null
  return { organisation: organisation ?? only, group: null, position: null, consent: false, choices: {}, at: 0 }
}

/** Everything to type over, in the order of the paper, and the confirmation at the end. */
export function paperSteps({ mode, questions }: PaperSheet): readonly PaperStep[] {
  const consent: readonly PaperStep[] = mode === 'open' ? ['consent'] : []
  return ['organisation', 'group', 'position', ...consent, ...questions, 'confirm']
}

/** Where the person types. A sheet that became shorter meanwhile leads to its end. */
export function stepAt(sheet: PaperSheet, { at }: PaperForm): PaperStep {
  return paperSteps(sheet)[at] ?? 'confirm'
}

/** Goes to a step, without an answer. */
export function goToStep(sheet: PaperSheet, form: PaperForm, step: PaperStep): PaperForm {
  const at = paperSteps(sheet).indexOf(step)
  return at < 0 || at === form.at ? form : { ...form, at }
}

/** Puts a value at a step; null leaves it open. What cannot stand there changes nothing. */
export function giveAtStep(sheet: PaperSheet, form: PaperForm, step: PaperStep, value: PaperValue): PaperForm {
  switch (step) {
    case 'organisation':
      return sheet.organisations.some(({ id }) => id === value) ? { ...form, organisation: String(value) } : form
    case 'group':
      return { ...form, group: PAPER_GROUPS.find((group) => group === value) ?? null }
    case 'position':
      return { ...form, position: PAPER_POSITIONS.find((position) => position === value) ?? null }
    case 'consent':
      return { ...form, consent: value === true }
    case 'confirm':
      return form
    default: {
      const { [step]: _, ...others } = form.choices
      const choice = PAPER_CHOICES.find((one) => one === value)
      return { ...form, choices: choice === undefined ? others : { ...others, [step]: choice } }
    }
  }
}

/** What the form holds of each kind; together as many as there are questions. */
export function countPaper({ questions }: PaperSheet, { choices }: PaperForm) {
  const given = questions.map((id) => choices[id])
  return {
    answered: given.filter(isLevel).length,
    dontKnow: given.filter((choice) => choice === 'DK').length,
    notApplicable: given.filter((choice) => choice === 'NA').length,
    open: given.filter((choice) => choice === undefined).length,
  }
}

/** Whether anything was typed over that would be lost. */
export function holdsPaper({ group, position, consent, choices }: PaperForm): boolean {
  return group !== null || position !== null || consent || Object.keys(choices).length > 0
}

/** What still stops a form from being taken: it must be of someone invited, and hold an answer. */
export type PaperLack = 'organisation' | 'answers'

/** The contribution that a form is, with an id of its own; or what it lacks. */
export function contributionOfPaper(sheet: PaperSheet, form: PaperForm, id: string): Contribution | PaperLack {
  const { organisation, group, position, consent } = form
  if (organisation === null || !sheet.organisations.some((one) => one.id === organisation)) return 'organisation'
  const asked = sheet.questions.flatMap((question) => {
    const choice = form.choices[question]
    return choice === undefined ? [] : [[question, { level: choice }] as const]
  })
  if (asked.length === 0) return 'answers'
  return {
    id,
    organisation,
    group,
    position,
    choices: rowOf(Object.fromEntries(asked)),
    notes: {},
    consent: sheet.mode === 'open' && consent,
    handedIn: 0,
  }
}
