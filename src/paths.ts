import type { Phase, Theme } from '@/domain/instrument/axes'
import { itemById } from '@/domain/instrument/lookup'
import type { ModuleId } from '@/domain/instrument/module'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import type { QuestionId } from '@/domain/answers/answer'
import type { Dossier, Round } from '@/domain/answers/dossier'
import type { Workshop } from '@/domain/answers/workshop'
import { firstOpenStop, type Stop } from '@/domain/answers/journey'

/** Every address of the app. No answer, title or name ever stands in one. */
export const paths = {
  start: () => '/',
  /** Leads to where the person would go on in it. */
  dossier: (dossier: string) => `/dossier/${dossier}`,
  context: (dossier: string) => `/dossier/${dossier}/context`,
  questions: (dossier: string, phase: Phase, theme: Theme) => `/dossier/${dossier}/phase/${phase}/${theme}`,
  module: (dossier: string, module: ModuleId) => `/dossier/${dossier}/module/${module}`,
  review: (dossier: string) => `/dossier/${dossier}/review`,
  result: (dossier: string) => `/dossier/${dossier}/result`,
  report: (dossier: string) => `/dossier/${dossier}/report`,
  /** The earlier states of the dossier that this browser still has. */
  versions: (dossier: string) => `/dossier/${dossier}/versions`,
  passphrase: (dossier: string) => `/dossier/${dossier}/passphrase`,
  /** What someone answers who takes part in a workshop has these two in place of the context and the result. */
  takePart: (dossier: string) => `/dossier/${dossier}/take-part`,
  handIn: (dossier: string) => `/dossier/${dossier}/hand-in`,
  /** The setting of a workshop, as it stands in a link that was sent; the one address that holds words of a person, and never an answer. */
  invitation: (setting: string) => `/invitation/${setting}`,
  prepare: (workshop: string) => `/workshop/${workshop}/prepare`,
  collect: (workshop: string) => `/workshop/${workshop}/collect`,
  /** Where forms that were filled in on paper are typed over; a page of collecting. */
  paperForms: (workshop: string) => `/workshop/${workshop}/collect/paper`,
  reveal: (workshop: string) => `/workshop/${workshop}/reveal`,
  agenda: (workshop: string) => `/workshop/${workshop}/agenda`,
  close: (workshop: string) => `/workshop/${workshop}/close`,
  groupReport: (workshop: string) => `/workshop/${workshop}/report`,
  /** The questions as a form to print, without a workshop. */
  paper: () => '/paper',
  about: (topic: AboutTopic) => `/about/${topic}`,
} as const

export const ABOUT_TOPICS = ['method', 'sources', 'privacy', 'accessibility', 'version'] as const
export type AboutTopic = (typeof ABOUT_TOPICS)[number]

/** The address of a stop on the way through a round. */
export function stopPath(dossier: string, stop: Stop): string {
  switch (stop.kind) {
    case 'theme':
      return paths.questions(dossier, stop.phase, stop.theme)
    case 'module':
      return paths.module(dossier, stop.module)
  }
}

/** Where to go on with a dossier: the part of a workshop that comes next, or the first open question, or the end of the way. */
export function resumePath(dossier: Dossier): string {
  const { id, rounds, workshop, takingPart } = dossier
  const round = rounds.at(-1)
  if (workshop !== undefined) return resumeWorkshop(id, workshop)
  if (takingPart !== undefined && takingPart.organisation === null) return paths.takePart(id)
  if (round === undefined || (takingPart === undefined && isUntouched(round))) return paths.context(id)
  const stop = firstOpenStop(round)
  if (stop !== null) return stopPath(id, stop)
  return takingPart === undefined ? paths.result(id) : paths.handIn(id)
}

/** Before anyone is in, what is asked; then who is in; once the room looked, what it saw. */
function resumeWorkshop(id: string, { organisations, contributions, shown }: Workshop): string {
  if (shown !== null && shown.ids.length > 0) return paths.reveal(id)
  return organisations.length === 0 || contributions.length === 0 ? paths.prepare(id) : paths.collect(id)
}

/** The address of one question: the screen on which it stands, with the question's own id as the place on that screen. */
export function questionPath(dossier: string, question: QuestionId): string {
  return `${screenOf(dossier, question)}#${question}`
}

/** The page from which a person came to look at one question; travels beside the address, never in it. */
export type Origin = 'review' | 'result' | 'handIn'

/** What a link to a question carries so that the screen there offers the way back: `<Link state={comingFrom('review')}>`. */
export function comingFrom(origin: Origin): { readonly from: Origin } {
  return { from: origin }
}

/** The origin in the state of a place in history; null when there is none. */
export function originIn(state: unknown): Origin | null {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null
  return from === 'review' || from === 'result' || from === 'handIn' ? from : null
}

function screenOf(dossier: string, question: QuestionId): string {
  const item = itemById(question)
  if (item !== undefined) return paths.questions(dossier, item.phase, item.theme)
  const extra = MODULE_ITEMS.find(({ id }) => id === question)
  return extra === undefined ? paths.review(dossier) : paths.module(dossier, extra.module)
}

function isUntouched({ context, answers }: Round): boolean {
  return Object.keys(context).length === 0 && Object.keys(answers).length === 0
}
