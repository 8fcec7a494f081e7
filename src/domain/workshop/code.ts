import { MOST_ORGANISATIONS, ROLE_GROUPS, type Contribution, type Invitation } from '../answers/workshop'
import { fail, ok, type Result } from '../result'
import { readSigns, writeSigns } from './code-alphabet'
import { choiceAt, QUESTION_ORDER, ROW_CHOICES, rowOf } from './choice-row'
import { digitsOf, numberFrom, numberOfValues, signsFor, valuesOf } from './code-number'
import { CHECK_SIGNS, sumFits, withSum } from './code-sum'
import { questionsInCode, TAGS, tagOf } from './code-tag'
import { CONTRIBUTION_ID_LENGTH } from './new-workshop'

/** Why a text is no code that can be taken in. */
export type CodeProblem =
  | { readonly kind: 'empty' }
  /** A character that is in no code, as it was given. */
  | { readonly kind: 'sign'; readonly sign: string }
  /** How many signs there are, and how many a code of this workshop has. */
  | { readonly kind: 'length'; readonly signs: number; readonly of: number }
  /** Mistyped: the check signs do not fit. */
  | { readonly kind: 'sum' }
  /** Made by a later version of the program. */
  | { readonly kind: 'newer' }
  /** A code, but of another workshop, of an organisation that is not invited any more, or for other questions. */
  | { readonly kind: 'other-workshop' }
  /** The check signs fit, and yet it says what no code says. */
  | { readonly kind: 'nonsense' }

/** The version comes first and so is the lowest: it can be read without the rest. The only other one is for a form that comes after. */
const NOW = 0
const VERSIONS = 2
const IDS = 16 ** CONTRIBUTION_ID_LENGTH
/** One place more than there are groups: not said. */
const GROUPS = [null, ...ROLE_GROUPS]
const POSITIONS: readonly Contribution['position'][] = [null, 1, 2, 3, 4, 5, 'unknown']
const CONSENTS = 2
/** More signs than this are in no code, of whatever workshop or version. */
const MOST_SIGNS = 200
/** What a code says after the answers, by size. The id comes last and so is the highest: open answers make no rows of noughts. */
const TAIL = [CONSENTS, POSITIONS.length, GROUPS.length, MOST_ORGANISATIONS, TAGS, IDS]

/**
 * What a participant hands in as signs that can be read aloud: sixty at most for a full scan, of which two check the
 * others. Notes do not go along, nor how often it was handed in, nor answers to questions that the workshop does not ask.
 * The organisation must be one of the invitation. Source: decision 18.
 */
export function writeCode(contribution: Contribution, invitation: Invitation): string {
  const { id, organisation, group, position, consent, choices } = contribution
  const place = invitation.organisations.findIndex((one) => one.id === organisation)
  if (place === -1) throw new RangeError('A code is for an organisation that is invited.')
  const sizes = sizesFor(invitation)
  const answers = questionsInCode(invitation).map((question) =>
    ROW_CHOICES.indexOf(choiceAt(choices, QUESTION_ORDER.indexOf(question))),
  )
  const tail = [
    consent ? 1 : 0,
    POSITIONS.indexOf(position),
    GROUPS.indexOf(group),
    place,
    tagOf(invitation, organisation),
    Number.parseInt(id, 16),
  ]
  const digits = [NOW, ...answers, ...tail].map((value, at) => ({ value, of: sizes[at] ?? 1 }))
  return writeSigns(withSum(valuesOf(numberFrom(digits), signsFor(sizes))))
}

/** What a code says, or why it says nothing here. Upper or lower case; spaces, dashes and dots stand anywhere. */
export function readCode(text: string, invitation: Invitation): Result<Contribution, CodeProblem> {
  return codeReader(invitation)(text)
}

/** The same for one code after another: what they hold in this workshop is worked out once. */
export function codeReader(invitation: Invitation): (text: string) => Result<Contribution, CodeProblem> {
  const sizes = sizesFor(invitation)
  const of = signsFor(sizes) + CHECK_SIGNS
  const contributionIn = contributionReader(invitation)
  return (text) => {
    const { values, unknown } = readSigns(text)
    if (unknown !== null) return fail({ kind: 'sign', sign: unknown })
    if (values.length === 0) return fail({ kind: 'empty' })
    const sound = values.length > CHECK_SIGNS && values.length <= MOST_SIGNS && sumFits(values)
    if (!sound) return fail(values.length === of ? { kind: 'sum' } : { kind: 'length', signs: values.length, of })
    const number = numberOfValues(values.slice(CHECK_SIGNS))
    if (number % BigInt(VERSIONS) !== BigInt(NOW)) return fail({ kind: 'newer' })
    // A whole code of another length asks other questions.
    if (values.length !== of) return fail({ kind: 'other-workshop' })
    const digits = digitsOf(number, sizes)
    return digits === null ? fail({ kind: 'nonsense' }) : contributionIn(digits)
  }
}

function contributionReader(invitation: Invitation): (digits: readonly number[]) => Result<Contribution, CodeProblem> {
  const questions = questionsInCode(invitation)
  const tags: number[] = []
  return (digits) => {
    const [consent, position = 0, group = 0, place = 0, tag, id = 0] = digits.slice(-TAIL.length)
    // One that was withdrawn since moved those after it up.
    const candidates = invitation.organisations.slice(0, place + 1)
    const organisation = candidates.findLast((one, at) => tag === (tags[at] ??= tagOf(invitation, one.id)))
    if (organisation === undefined) return fail({ kind: 'other-workshop' })
    const answers = questions.map((question, at) => {
      const level = ROW_CHOICES[digits[1 + at] ?? 0] ?? null
      return [question, level === null ? {} : { level }] as const
    })
    return ok({
      id: id.toString(16).padStart(CONTRIBUTION_ID_LENGTH, '0'),
      organisation: organisation.id,
      group: GROUPS[group] ?? null,
      position: POSITIONS[position] ?? null,
      choices: rowOf(Object.fromEntries(answers)),
      notes: {},
      consent: consent === 1,
      handedIn: 0,
    })
  }
}

function sizesFor(invitation: Invitation): readonly number[] {
  return [VERSIONS, ...questionsInCode(invitation).map(() => ROW_CHOICES.length), ...TAIL]
}
