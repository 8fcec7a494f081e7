import type { QuestionId } from '@/domain/answers/answer'
import { askedItems, isPreview } from '@/domain/answers/asked'
import type { Round } from '@/domain/answers/dossier'
import { questionsAt, stopsOf, type AskedQuestion, type Stop } from '@/domain/answers/journey'
import { PHASES, THEMES, type Phase } from '@/domain/instrument/axes'
import { isLevel, type Escape } from '@/domain/instrument/scale'

/** The questions of one screen. */
export interface ReviewedStop {
  readonly stop: Stop
  readonly questions: readonly AskedQuestion[]
}

/** A phase of the journey with its three screens. */
export interface ReviewedPhase {
  readonly phase: Phase
  readonly preview: boolean
  readonly stops: readonly ReviewedStop[]
}

/** The phases that are asked, and the previews that were opened, in order. */
export function reviewedPhases(round: Round): readonly ReviewedPhase[] {
  const asked = new Set(askedItems(round).map(({ phase }) => phase))
  return PHASES.filter((phase) => asked.has(phase)).map((phase) => ({
    phase,
    preview: isPreview(round.context, phase),
    stops: THEMES.map((theme) => reviewed(round, { kind: 'theme', phase, theme })),
  }))
}

/** The modules that are asked, in order. */
export function reviewedModules(round: Round): readonly ReviewedStop[] {
  return stopsOf(round)
    .filter((stop) => stop.kind === 'module')
    .map((stop) => reviewed(round, stop))
}

/** How many of the questions that count were answered in which way; previews count for nothing. */
export function countAnswers(round: Round): Readonly<Record<'level' | Escape | 'open', number>> {
  const choices = countedQuestions(round).map((id) => round.answers[id]?.level)
  const count = (test: (choice: (typeof choices)[number]) => boolean) => choices.filter(test).length
  return {
    level: count(isLevel),
    DK: count((choice) => choice === 'DK'),
    NA: count((choice) => choice === 'NA'),
    open: count((choice) => choice === undefined),
  }
}

/** The first question that counts and has no answer; null when there is none. */
export function firstOpenQuestion(round: Round): QuestionId | null {
  return countedQuestions(round).find((id) => round.answers[id]?.level === undefined) ?? null
}

function countedQuestions(round: Round): readonly QuestionId[] {
  return stopsOf(round).flatMap((stop) => questionsAt(round, stop).map(({ id }) => id))
}

function reviewed(round: Round, stop: Stop): ReviewedStop {
  return { stop, questions: questionsAt(round, stop) }
}
