import { PHASES, THEMES, type Phase, type Theme } from '../instrument/axes'
import type { ModuleId } from '../instrument/module'
import { MODULE_ITEMS } from '../instrument/module-items'
import type { Answers, QuestionId } from './answer'
import { askedModules, isPreview, openItems, type Plan } from './asked'
import type { Round } from './dossier'
import { questionsAt, stopsOf } from './journey'

/** How far a set of questions is filled in; any choice is an answer, "I don't know" and "not applicable" included. */
export interface Progress {
  readonly answered: number
  readonly of: number
}

/** How far one screen is: a theme within a phase, as a whole and on each side of the balance. */
export interface ScreenProgress extends Progress {
  readonly phase: Phase
  readonly theme: Theme
  /** Past the declared phase. */
  readonly preview: boolean
  readonly depth: Progress
  readonly progress: Progress
}

/** How far one module is. */
export interface ModuleProgress extends Progress {
  readonly module: ModuleId
}

/** The fifteen screens in the order of the journey, previews included. */
export function progressOf(round: Round): readonly ScreenProgress[] {
  return PHASES.flatMap((phase) => THEMES.map((theme) => screenProgress(round, phase, theme)))
}

/** The modules that the context asks for, in order. */
export function moduleProgressOf({ context, answers }: Round): readonly ModuleProgress[] {
  return askedModules(context).map((module) => ({
    module,
    ...progressIn(
      answers,
      MODULE_ITEMS.filter((item) => item.module === module),
    ),
  }))
}

/** Everything that is asked at least: the declared phases and the modules, without previews. */
export function wholeProgressOf(round: Round): Progress {
  const screens = progressOf(round).filter((screen) => !screen.preview)
  return [...screens, ...moduleProgressOf(round)].reduce(
    (sum, part) => ({ answered: sum.answered + part.answered, of: sum.of + part.of }),
    { answered: 0, of: 0 },
  )
}

/** How many questions count, whatever is answered. */
export function countAsked(plan: Plan): number {
  return stopsOf(plan).reduce((sum, stop) => sum + questionsAt(plan, stop).length, 0)
}

/** Reading a statement and its sign, and choosing a level, in seconds. Our estimate; the screen says that it is one. */
export const SECONDS_A_QUESTION = 20

/** How many minutes so many questions take, rounded up. */
export function minutesFor(questions: number): number {
  return Math.ceil((questions * SECONDS_A_QUESTION) / 60)
}

/** How far a few questions are. */
export function progressIn(answers: Answers, questions: readonly { readonly id: QuestionId }[]): Progress {
  return { answered: questions.filter(({ id }) => answers[id]?.level !== undefined).length, of: questions.length }
}

function screenProgress(round: Round, phase: Phase, theme: Theme): ScreenProgress {
  const items = openItems(round, phase, theme)
  return {
    phase,
    theme,
    preview: isPreview(round.context, phase),
    ...progressIn(round.answers, items),
    depth: progressIn(
      round.answers,
      items.filter((item) => item.movement === 'D'),
    ),
    progress: progressIn(
      round.answers,
      items.filter((item) => item.movement === 'P'),
    ),
  }
}
