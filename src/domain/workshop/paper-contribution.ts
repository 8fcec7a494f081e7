import type { Contribution } from '../answers/workshop'
import { rowOf } from './choice-row'
import type { PaperForm } from './paper-form'
import type { PaperSheet } from './paper-sheet'

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
