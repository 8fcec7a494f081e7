import { getDotPath, is, safeParse, type InferOutput } from 'valibot'
import type { Answers, QuestionId } from '@/domain/answers/answer'
import type { Contribution, Invitation } from '@/domain/answers/workshop'
import { fail, ok, type Result } from '@/domain/result'
import { choiceAt, QUESTION_ORDER, rowOf } from '@/domain/workshop/choice-row'
import { FILE_LIMIT } from '@/platform/platform'
import { canonicalText } from './canonical-text'
import { checkSum } from './check-sum'
import { asOwnProblem, type ContributionProblem } from './contribution-problem'
import { ContributionFileSchema } from './contribution-schema'
import { CONTRIBUTION_FORMAT, FORMAT, INVITATION_FORMAT, WORKSHOP_FORMAT } from './formats'
import type { RawFile } from './migrations'
import { readRaw, versionIn } from './raw-file'

/** The version of contributions that this program writes, and the newest that it reads. */
export const CONTRIBUTION_VERSION = 1

/**
 * The text of what a participant hands in, for a file. It holds no name, no moment and nothing of a device, and a sum by
 * which a copy is found out that was changed by hand.
 */
export function writeContribution(contribution: Contribution, invitation: Invitation): string {
  const { id, organisation, group, position, consent, handedIn } = contribution
  const { workshop, instrument, scan } = invitation
  const edition = { id: instrument.id, version: instrument.version }
  const file = {
    format: CONTRIBUTION_FORMAT,
    version: CONTRIBUTION_VERSION,
    id,
    workshop,
    instrument: edition,
    scan,
    organisation,
    group,
    position,
    answers: answersIn(contribution),
    consent,
    handedIn,
  }
  return `${JSON.stringify({ ...file, sum: sumOf(file) }, null, 2)}\n`
}

/** What a participant handed in, out of the text of a file, when it answers this invitation. All or nothing. */
export function readContribution(text: string, invitation: Invitation): Result<Contribution, ContributionProblem> {
  if (text.length > FILE_LIMIT) return fail({ kind: 'too-large' })
  const raw = readRaw(text)
  if (!raw.ok) return fail(asOwnProblem(raw.problem))
  const { file } = raw.value
  if (file['format'] !== CONTRIBUTION_FORMAT) return fail(otherThan(file))
  const version = versionIn(raw.value, CONTRIBUTION_VERSION)
  if (!version.ok) return fail(asOwnProblem(version.problem))
  return check(file, invitation)
}

type ContributionFile = InferOutput<typeof ContributionFileSchema>

function check(file: RawFile, { workshop, instrument, scan }: Invitation): Result<Contribution, ContributionProblem> {
  if (!is(ContributionFileSchema, file)) {
    const { issues } = safeParse(ContributionFileSchema, file)
    return fail({ kind: 'damaged', at: (issues && getDotPath(issues[0])) ?? '' })
  }
  const { sum, ...rest } = file
  if (sum !== sumOf(rest)) return fail({ kind: 'edited' })
  if (file.workshop !== workshop) return fail({ kind: 'other-workshop' })
  if (file.instrument.id !== instrument.id || file.instrument.version !== instrument.version)
    return fail({ kind: 'other-edition' })
  return file.scan === scan ? ok(asContribution(file)) : fail({ kind: 'other-scan' })
}

function asContribution(file: ContributionFile): Contribution {
  const { id, organisation, group, position, answers, consent, handedIn } = file
  const notes: { [Id in QuestionId]?: string } = {}
  for (const question of QUESTION_ORDER) {
    const note = answers[question]?.note ?? ''
    if (note.trim() !== '') notes[question] = note
  }
  return { id, organisation, group, position, choices: rowOf(answers), notes, consent, handedIn }
}

/** Choices and notes as a dossier has them. */
function answersIn({ choices, notes }: Contribution): Answers {
  const given = QUESTION_ORDER.flatMap((question, place) => {
    const [level, note] = [choiceAt(choices, place), notes[question]]
    const answer = { ...(level === null ? {} : { level }), ...(note === undefined ? {} : { note }) }
    return level === null && note === undefined ? [] : [[question, answer] as const]
  })
  return Object.fromEntries(given)
}

/** Of all that is in the file beside the sum itself. */
function sumOf(file: RawFile): string {
  return checkSum(canonicalText(file))
}

/** What another file of ours is. */
function otherThan({ format }: RawFile): ContributionProblem {
  switch (format) {
    case FORMAT:
      return { kind: 'dossier' }
    case WORKSHOP_FORMAT:
      return { kind: 'workshop' }
    case INVITATION_FORMAT:
      return { kind: 'invitation' }
    default:
      return { kind: 'not-ours' }
  }
}
