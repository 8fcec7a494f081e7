import type { Answer, Answers, QuestionId } from '@/domain/answers/answer'
import { askedModules, declaredPhases, openItems } from '@/domain/answers/asked'
import type { Action, Decision } from '@/domain/answers/decision'
import type { Dossier, Round } from '@/domain/answers/dossier'
import type { Scan } from '@/domain/answers/scan'
import type { Look } from '@/domain/answers/look'
import { newDossier, newRound } from '@/domain/answers/new-dossier'
import { THEMES, type PhaseNumber } from '@/domain/instrument/axes'
import type { Context } from '@/domain/instrument/context-question'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import type { Choice } from '@/domain/instrument/scale'

/**
 * A dossier in the words of a test: `aDossier().titled('Noord').inPhase(3).quick().ratedAll(75).answered('P1.M.D.1', 'DK').build()`.
 * Without more words it is an empty quick scan of a dossier without a title. The order of the words does not matter,
 * but a later one wins from an earlier one about the same thing, and every one changes the builder it is said to.
 */
export function aDossier(): DossierBuilder {
  return new DossierBuilder()
}

/** The same for one round alone: `aRound().inPhase(2).ratedAll(50).build()`. */
export function aRound(): RoundBuilder {
  return new RoundBuilder()
}

/** What can be said about a round, for both builders. */
abstract class RoundWords {
  protected scan: Scan = 'quick'
  protected context: Context = {}
  protected everywhere: Choice | null = null
  protected answers: Answers = {}
  protected notes: Readonly<Partial<Record<QuestionId, string>>> = {}
  protected rest: Partial<Round> = {}

  quick(): this {
    this.scan = 'quick'
    return this
  }

  full(): this {
    this.scan = 'full'
    return this
  }

  /** The declared phase; "unknown" for a person who is not sure. */
  inPhase(phase: PhaseNumber | 'unknown'): this {
    return this.withContext({ phase })
  }

  withContext(context: Context): this {
    this.context = { ...this.context, ...context }
    return this
  }

  /** The same choice at everything that is asked: the declared phases and the modules, not the previews. */
  ratedAll(choice: Choice): this {
    this.everywhere = choice
    return this
  }

  /** One choice, also where `ratedAll` chose another; null leaves it open. */
  answered(question: QuestionId, choice: Choice | null): this {
    const { level: _, ...answer } = this.answers[question] ?? {}
    this.answers = { ...this.answers, [question]: choice === null ? answer : { ...answer, level: choice } }
    return this
  }

  /** Many choices at once. */
  answeredAll(choices: Readonly<Partial<Record<QuestionId, Choice>>>): this {
    for (const [question, choice] of Object.entries(choices)) this.answered(question as QuestionId, choice)
    return this
  }

  noted(question: QuestionId, note: string): this {
    this.notes = { ...this.notes, [question]: note }
    return this
  }

  decided(decision: Decision): this {
    this.rest = { ...this.rest, decision }
    return this
  }

  withActions(...actions: readonly Action[]): this {
    this.rest = { ...this.rest, actions }
    return this
  }

  startedAt(moment: string): this {
    this.rest = { ...this.rest, startedAt: moment }
    return this
  }

  protected buildRound(id: string): Round {
    const { scan, context } = this
    const bare: Round = { ...newRound(id, new Date('2026-11-23T10:00:00.000Z')), scan, context, ...this.rest }
    const answers: Partial<Record<QuestionId, Answer>> = {}
    if (this.everywhere !== null) for (const question of asked(bare)) answers[question] = { level: this.everywhere }
    Object.assign(answers, this.answers)
    for (const [question, note] of Object.entries(this.notes) as [QuestionId, string][]) {
      answers[question] = { ...answers[question], note }
    }
    const kept = Object.entries(answers).filter(([, answer]) => Object.keys(answer).length > 0)
    return { ...bare, answers: Object.fromEntries(kept) }
  }
}

export class RoundBuilder extends RoundWords {
  build(): Round {
    return this.buildRound('5d0c7c4e-6f0b-4c53-8a1e-2f6b1b0a9d01')
  }
}

class DossierBuilder extends RoundWords {
  private words: Partial<Dossier> = {}
  private earlier: readonly Round[] = []

  titled(title: string): this {
    this.words = { ...this.words, title }
    return this
  }

  ofOrganisation(organisation: string): this {
    this.words = { ...this.words, organisation }
    return this
  }

  withPartners(...partners: readonly string[]): this {
    this.words = { ...this.words, partners }
    return this
  }

  looking(look: Look): this {
    this.words = { ...this.words, look }
    return this
  }

  /** Rounds that were filled in before this one. */
  after(...rounds: readonly Round[]): this {
    this.earlier = rounds
    return this
  }

  build(): Dossier {
    const id = '0b8f6c1e-3a52-4d7e-9c5f-7e1a2b3c4d5e'
    const round = this.buildRound('5d0c7c4e-6f0b-4c53-8a1e-2f6b1b0a9d01')
    const empty = newDossier({ id, roundId: round.id, now: new Date(round.startedAt) })
    return { ...empty, ...this.words, rounds: [...this.earlier, round] }
  }
}

function asked(round: Round): readonly QuestionId[] {
  const items = declaredPhases(round.context).flatMap((phase) =>
    THEMES.flatMap((theme) => openItems(round, phase, theme)),
  )
  const modules = askedModules(round.context)
  const questions = MODULE_ITEMS.filter((item) => modules.includes(item.module))
  return [...items, ...questions].map((question) => question.id)
}
