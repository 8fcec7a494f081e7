import type { ModuleId } from '../instrument/module'
import type { ModuleScore } from '../scoring/evaluation'
import type { Figures } from './figures'
import type { Room } from './room'
import { coverageOver } from './room-coverage'

/** The modules that the room was asked, with what they come to. */
export function roomModules(room: Room, scores: Figures['modules']): readonly ModuleScore[] {
  const asked = new Set(room.questions.flatMap(({ module }): readonly ModuleId[] => (module === null ? [] : [module])))
  return [...asked].map((module) => ({
    module,
    score: scores[module] ?? null,
    coverage: coverageOver(room, (question) => question.module === module),
  }))
}
