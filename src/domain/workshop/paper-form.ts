import type { QuestionId } from '../answers/answer'
import type { RoleGroup } from '../answers/workshop'
import type { PhaseNumber } from '../instrument/axes'
import { isLevel, type Choice } from '../instrument/scale'
import {
  isPaperHead,
  PAPER_CHOICES,
  PAPER_GROUPS,
  PAPER_POSITIONS,
  paperSteps,
  type PaperHead,
  type PaperSheet,
  type PaperStep,
  type PaperValue,
} from './paper-sheet'

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

/** An empty form; of an organisation that is known already, as when the form before was of it, or when only one is invited. */
export function emptyPaper({ organisations }: PaperSheet, organisation: string | null = null): PaperForm {
  const [first, ...more] = organisations
  const only = first !== undefined && more.length === 0 ? first.id : null
  return { organisation: organisation ?? only, group: null, position: null, consent: false, choices: {}, at: 0 }
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
  if (step === 'confirm') return form
  if (isPaperHead(step)) return giveAtHead(sheet, form, step, value)
  const { [step]: _, ...others } = form.choices
  const choice = PAPER_CHOICES.find((one) => one === value)
  return { ...form, choices: choice === undefined ? others : { ...others, [step]: choice } }
}

function giveAtHead({ organisations }: PaperSheet, form: PaperForm, head: PaperHead, value: PaperValue): PaperForm {
  switch (head) {
    case 'organisation':
      return organisations.some(({ id }) => id === value) ? { ...form, organisation: String(value) } : form
    case 'group':
      return { ...form, group: PAPER_GROUPS.find((group) => group === value) ?? null }
    case 'position':
      return { ...form, position: PAPER_POSITIONS.find((position) => position === value) ?? null }
    case 'consent':
      return { ...form, consent: value === true }
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
