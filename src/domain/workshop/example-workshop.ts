import type { QuestionId } from '../answers/answer'
import type { Dossier } from '../answers/dossier'
import type { Birth } from '../answers/new-dossier'
import type { Contribution, InvitedOrganisation, RoleGroup } from '../answers/workshop'
import type { PhaseNumber } from '../instrument/axes'
import type { Context } from '../instrument/context-question'
import { QUESTION_ORDER } from './choice-row'
import { newWorkshop } from './new-workshop'

/** Puts a key of `locales/<language>/example.json` in words. */
type Words = (key: string) => string

/**
 * The partnership of the example dossier, as eleven people of its three organisations see it: they agree on the need and
 * on what was signed, and not at all on what is at stake, on mandates and on what is fair. Confidential; of one
 * organisation so many answered that it may be shown apart.
 */
export function exampleWorkshop(birth: Birth, word: Words): Dossier {
  const dossier = newWorkshop(birth)
  const { workshop } = dossier
  if (workshop === undefined) return dossier
  const organisations = ORGANISATIONS.map((id): InvitedOrganisation => ({ id, name: word(`example:workshop.${id}`) }))
  const contributions = PEOPLE.map((person, place) => contributionOf(person, place, word))
  return {
    ...dossier,
    title: word('example:workshop.title'),
    rounds: dossier.rounds.map((round) => ({ ...round, context: CONTEXT })),
    workshop: {
      ...workshop,
      organisations,
      contributions: contributions.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    },
  }
}

const ORGANISATIONS = ['linde', 'ocmw', 'caw'] as const

/** That of the example dossier, as seen by who guides. */
const CONTEXT: Context = {
  kind: 'network',
  will: 'encouraged',
  drive: 'mixed',
  core: 'medium',
  partners: '3-5',
  role: 'facilitator',
  phase: 3,
  duration: 'long',
  autonomy: 'considerable',
  decision: 'enter',
}

interface Person {
  /** Of the contribution; no order to read in it. */
  readonly id: string
  readonly from: (typeof ORGANISATIONS)[number]
  readonly group: RoleGroup | null
  readonly position: PhaseNumber | 'unknown'
  readonly noted?: readonly QuestionId[]
}

const PEOPLE: readonly Person[] = [
  { id: '7c1e04b93', from: 'linde', group: 'board', position: 3 },
  { id: '2f80d5a16', from: 'linde', group: 'management', position: 2, noted: ['P3.R.D.1'] },
  { id: 'b36a9c07e', from: 'linde', group: 'coordination', position: 2, noted: ['P2.R.D.1'] },
  { id: '05d7e1f48', from: 'linde', group: 'staff', position: 3 },
  { id: 'e94b20c6d', from: 'linde', group: 'staff', position: 2, noted: ['COR.2'] },
  { id: '41f6b8a3c', from: 'ocmw', group: 'management', position: 3, noted: ['P2.M.D.1'] },
  { id: 'c8027ed15', from: 'ocmw', group: 'coordination', position: 3 },
  { id: '9a5d3f70b', from: 'ocmw', group: 'staff', position: 3 },
  { id: '16eb94d2f', from: 'caw', group: 'board', position: 2 },
  { id: 'd0739ac8e', from: 'caw', group: 'management', position: 3, noted: ['P3.I.P.1'] },
  { id: '6b2c4e59f', from: 'caw', group: null, position: 'unknown' },
]

/** What each of them chose, in the order of the people; the signs are those of a row of choices. */
const CHOICES: { readonly [Id in QuestionId]?: string } = {
  'P1.M.D.1': 'eedeedeeded',
  'P1.M.P.1': 'ddedcdeddcd',
  'P1.I.D.1': 'edeccddcedd',
  'P1.I.P.1': 'ccdbcdddccq',
  'P1.R.D.1': 'bbcabdddbcc',
  'P1.R.P.1': 'ddedddcdddd',

  'P2.M.D.1': 'ababaedecbd',
  'P2.M.P.1': 'cdcdddeddcd',
  'P2.I.D.1': 'dcddcdddddc',
  'P2.I.P.1': 'qbqqcqqdqcq',
  'P2.R.D.1': 'abbaqeedbbc',
  'P2.R.P.1': 'dcdcddddcdd',

  'P3.M.D.1': 'bcbbcdcdccb',
  'P3.M.P.1': 'eeeedeeeeed',
  'P3.I.D.1': 'cbcbcdedccb',
  'P3.I.P.1': 'bbbabbabbbb',
  'P3.R.D.1': 'aababdeebcb',
  'P3.R.P.1': 'eedeeededee',

  'IMP.1': 'ddcdddedddq',
  'IMP.2': 'deddeccdddd',
  'IMP.3': 'qqbqcqdqqqb',
  'COR.1': 'cdccqddccdc',
  'COR.2': 'bbabbcbbabb',
}

function contributionOf({ id, from, group, position, noted = [] }: Person, place: number, word: Words): Contribution {
  return {
    id,
    organisation: from,
    group,
    position,
    choices: QUESTION_ORDER.map((question) => CHOICES[question]?.charAt(place) ?? '.').join(''),
    notes: Object.fromEntries(noted.map((question) => [question, word(`example:workshop.note.${question}`)])),
    consent: false,
    handedIn: 1,
  }
}
