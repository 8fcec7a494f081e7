import type { QuestionId } from '../answers/answer'
import type { Round } from '../answers/dossier'
import { GATES, type GateId } from '../instrument/item'
import { itemById, itemOfGate } from '../instrument/lookup'
import { MODULE_ITEMS } from '../instrument/module-items'
import type { Evaluation } from '../scoring/evaluation'
import type { ReportedAnswer, ReportedGate, ReportedPhase } from './report'

/** The asked questions with what was said, per phase in the order of the journey, previews included. */
export function reportedPhases(round: Round, { phases, asked }: Evaluation): readonly ReportedPhase[] {
  return phases.map(({ phase, preview }) => ({
    phase,
    preview,
    answers: asked.filter((id) => itemById(id)?.phase === phase).map((id) => reportedAnswer(round, id)),
  }))
}

/** The questions of the modules that the context asks for. */
export function reportedModules(round: Round, { modules }: Evaluation): readonly ReportedAnswer[] {
  const asked = modules.map(({ module }) => module)
  return MODULE_ITEMS.filter(({ module }) => asked.includes(module)).map(({ id }) => reportedAnswer(round, id))
}

/** The gates in scope, in order. */
export function reportedGates(round: Round, { gates }: Evaluation): readonly ReportedGate[] {
  return GATES.flatMap((gate: GateId) => {
    const state = gates[gate]
    const question = itemOfGate(gate)
    if (state === undefined) return []
    const stop = itemById(question)?.stop === true
    return [{ gate, question, state, stop, note: round.answers[question]?.note ?? '' }]
  })
}

function reportedAnswer(round: Round, question: QuestionId): ReportedAnswer {
  const { level, note } = round.answers[question] ?? {}
  return { question, gate: itemById(question)?.gate ?? null, choice: level ?? null, note: note ?? '' }
}
