import { askedModules } from '../answers/asked'
import type { Round } from '../answers/dossier'
import { MODULE_ITEMS } from '../instrument/module-items'
import { isLevel } from '../instrument/scale'
import { coverageOf } from './coverage'
import type { ModuleScore } from './evaluation'
import { mean } from './mean'

/** The score of every module that the context asks for: the mean of its levels. It enters no phase. Source: instrument B, rule 6. */
export function moduleScores({ context, answers }: Round): readonly ModuleScore[] {
  return askedModules(context).map((module) => {
    const choices = MODULE_ITEMS.filter((item) => item.module === module).map((item) => answers[item.id]?.level ?? null)
    return { module, score: mean(choices.filter(isLevel)), coverage: coverageOf(choices) }
  })
}
