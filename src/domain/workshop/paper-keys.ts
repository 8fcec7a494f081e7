import {
  giveAtStep,
  goToStep,
  MOST_BY_KEY,
  PAPER_CHOICES,
  PAPER_GROUPS,
  PAPER_POSITIONS,
  paperSteps,
  stepAt,
  type PaperForm,
  type PaperSheet,
  type PaperStep,
  type PaperValue,
} from './paper-form'

/** What a key says while a form is typed over: the place of an answer from 1 to 9, a word that has a key of its own, or a way to go. */
export type PaperKey = number | 'unsure' | 'not-applicable' | 'nothing' | 'back' | 'on'

/** What is asked of a keyboard event; the browser's own has it. */
export interface PaperStroke {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * What a stroke says; null for one that says nothing here. The place of a digit counts too: on a Belgian keyboard it needs
 * the shift key. Taking back what was typed is going back, as nothing else of the program may be undone from within a form.
 */
export function paperKeyOf({ key, code, ctrlKey, altKey, metaKey }: PaperStroke): PaperKey | null {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'z') return 'back'
  if (ctrlKey || altKey || metaKey) return null
  const named = NAMED.get(key.toLowerCase())
  if (named !== undefined) return named
  const digit = /^\d$/.test(key) ? key : /^Digit(\d)$/.exec(code)?.[1]
  if (digit === undefined) return null
  return digit === '0' ? 'nothing' : Number(digit)
}

const NAMED: ReadonlyMap<string, PaperKey> = new Map<string, PaperKey>([
  ['?', 'unsure'],
  ['w', 'unsure'],
  ['n', 'not-applicable'],
  [' ', 'nothing'],
  ['backspace', 'back'],
  ['arrowup', 'back'],
  ['arrowdown', 'on'],
  ['enter', 'on'],
])

/** The form after a key: an answer is given and the next step is there. The same form where the key means nothing. */
export function pressPaperKey(sheet: PaperSheet, form: PaperForm, key: PaperKey): PaperForm {
  const step = stepAt(sheet, form)
  if (key === 'back') return moved(sheet, form, -1)
  if (key === 'on') return moved(sheet, form, 1)
  const value = valueOf(sheet, step, key)
  return value === undefined ? form : moved(sheet, giveAtStep(sheet, form, step, value), 1)
}

/** What a key gives at a step; undefined where it means nothing. */
function valueOf(sheet: PaperSheet, step: PaperStep, key: Exclude<PaperKey, 'back' | 'on'>): PaperValue | undefined {
  const values = valuesAt(sheet, step)
  if (typeof key === 'number') return values[key - 1]
  if (key === 'nothing') return step === 'organisation' || step === 'confirm' ? undefined : null
  const named = key === 'unsure' ? ['DK', 'unknown'] : ['NA']
  return step === 'organisation' ? undefined : values.find((value) => named.some((name) => name === value))
}

/** What can be given at a step, in the order of its keys. */
function valuesAt({ organisations }: PaperSheet, step: PaperStep): readonly PaperValue[] {
  switch (step) {
    case 'organisation':
      return organisations.length > MOST_BY_KEY ? [] : organisations.map(({ id }) => id)
    case 'group':
      return PAPER_GROUPS
    case 'position':
      return PAPER_POSITIONS
    case 'consent':
      return [true]
    case 'confirm':
      return []
    default:
      return PAPER_CHOICES
  }
}

function moved(sheet: PaperSheet, form: PaperForm, by: 1 | -1): PaperForm {
  const steps = paperSteps(sheet)
  const at = Math.min(Math.max(Math.min(form.at, steps.length - 1) + by, 0), steps.length - 1)
  return goToStep(sheet, form, steps[at] ?? 'confirm')
}
