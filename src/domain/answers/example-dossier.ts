import type { Context } from '../instrument/context-question'
import type { DocumentId } from '../instrument/document'
import type { Choice } from '../instrument/scale'
import type { Answer, Answers, QuestionId } from './answer'
import type { Action, AgreedCondition, Decision } from './decision'
import type { Dossier } from './dossier'
import { newDossier, type Birth } from './new-dossier'

/** Puts a key of `locales/<language>/example.json` in words. */
type Words = (key: string) => string

/**
 * An invented partnership to look around in: home care, a public welfare centre and a centre for general welfare work
 * around people who come home from hospital. They wrote an agreement before they had shared what is at stake.
 * Every date counts from the moment of birth.
 */
export function exampleDossier(birth: Birth, word: Words): Dossier {
  const dossier = newDossier(birth)
  const { now } = birth
  return {
    ...dossier,
    title: word('example:title'),
    organisation: word('example:organisation'),
    partners: PARTNERS.map((partner) => word(`example:partner.${partner}`)),
    rounds: dossier.rounds.map((round) => ({
      ...round,
      context: CONTEXT,
      answers: answersIn(word),
      decision: decisionIn(word, now),
      actions: ACTIONS.map((row) => actionIn(row, word, now)),
    })),
  }
}

const PARTNERS = ['ocmw', 'caw'] as const

/** Where the partners think to stand: agreeing, with a board that has to decide whether to step in. */
const CONTEXT: Context = {
  kind: 'network',
  will: 'encouraged',
  drive: 'mixed',
  core: 'medium',
  partners: '3-5',
  role: 'partner',
  phase: 3,
  duration: 'long',
  autonomy: 'considerable',
  decision: 'enter',
}

/** A question, the choice there (null when only a note stands there), and whether a note was written. */
type AnswerRow = readonly [question: QuestionId, choice: Choice | null, noted?: 'noted']

const ANSWERS: readonly AnswerRow[] = [
  ['P1.M.D.1', 100, 'noted'],
  ['P1.M.P.1', 75],
  ['P1.I.D.1', 75, 'noted'],
  ['P1.I.P.1', null, 'noted'],
  ['P1.R.D.1', 50, 'noted'],
  ['P1.R.P.1', 75],

  ['P2.M.D.1', 25, 'noted'],
  ['P2.M.P.1', 50, 'noted'],
  ['P2.I.D.1', 50, 'noted'],
  ['P2.I.P.1', 25, 'noted'],
  ['P2.R.D.1', 'DK', 'noted'],
  ['P2.R.P.1', 50],

  ['P3.M.D.1', 50],
  ['P3.M.P.1', 100, 'noted'],
  ['P3.I.D.1', 50, 'noted'],
  ['P3.I.P.1', 50, 'noted'],
  ['P3.R.D.1', 25, 'noted'],
  ['P3.R.P.1', 100, 'noted'],

  ['IMP.1', 75],
  ['IMP.2', 75, 'noted'],
  ['IMP.3', 'DK'],
  ['COR.1', 50],
  ['COR.2', 25, 'noted'],
]

/** The conditions of the decision, each with the days within which it has to be met. */
const CONDITIONS = [
  { name: 'interests', within: 42 },
  { name: 'exit', within: 56 },
] as const

interface ActionRow {
  readonly name: string
  /** In days. */
  readonly within: number
  readonly document: DocumentId
}

const ACTIONS: readonly ActionRow[] = [
  { name: 'talk', within: 14, document: 'intentieverklaring' },
  { name: 'mandate', within: 21, document: 'intentieverklaring' },
  { name: 'hours', within: 35, document: 'startnota' },
  { name: 'exit', within: 49, document: 'afsprakennota' },
]

function answersIn(word: Words): Answers {
  const answers = ANSWERS.map(([question, choice, noted]): readonly [QuestionId, Answer] => [
    question,
    {
      ...(choice === null ? {} : { level: choice }),
      ...(noted === undefined ? {} : { note: word(`example:note.${question}`) }),
    },
  ])
  return Object.fromEntries(answers)
}

function decisionIn(word: Words, now: Date): Decision {
  return {
    recognised: 'yes',
    verdict: 'COND',
    why: word('example:decision.why'),
    conditions: CONDITIONS.map(({ name, within }): AgreedCondition => ({
      id: `example-condition-${name}`,
      text: word(`example:condition.${name}.text`),
      who: word(`example:condition.${name}.who`),
      by: dayAfter(now, within),
    })),
    decidedBy: word('example:decision.decidedBy'),
    decidedOn: dayAfter(now, 0),
    wouldChangeMind: word('example:decision.wouldChangeMind'),
    reviewOn: dayAfter(now, 182),
  }
}

function actionIn({ name, within, document }: ActionRow, word: Words, now: Date): Action {
  return {
    id: `example-action-${name}`,
    text: word(`example:action.${name}.text`),
    owner: word(`example:action.${name}.owner`),
    due: dayAfter(now, within),
    document,
    done: false,
  }
}

/** The day some days after a moment where the person is, as `yyyy-mm-dd`. */
function dayAfter(moment: Date, days: number): string {
  const day = new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate() + days))
  return day.toISOString().slice(0, 10)
}
