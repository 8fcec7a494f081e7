import { askedModules, isPreview, openItems, type Plan } from '../answers/asked'
import type { QuestionId } from '../answers/answer'
import { PHASES, THEMES, type Phase } from '../instrument/axes'
import type { Item } from '../instrument/item'
import type { ModuleId } from '../instrument/module'
import { MODULE_ITEMS } from '../instrument/module-items'
import { QUESTION_ORDER } from './choice-row'

/** A question as a room is asked it. */
export interface RoomQuestion {
  readonly id: QuestionId
  /** Where it stands in a row of choices. */
  readonly place: number
  /** null for a question of a module. */
  readonly item: Item | null
  readonly module: ModuleId | null
  /** The phase past the declared one in which it lies; only those who opened that phase were asked it. null for what everyone was asked. */
  readonly preview: Phase | null
}

/** What a workshop asks in the order of the journey, previews included, modules last. A code and a paper form hold the same. */
export function questionsFor(plan: Plan): readonly RoomQuestion[] {
  const items = PHASES.flatMap((phase) => THEMES.flatMap((theme) => openItems(plan, phase, theme)))
  const modules = askedModules(plan.context)
  return [
    ...items.map((item) => ({
      id: item.id,
      place: QUESTION_ORDER.indexOf(item.id),
      item,
      module: null,
      preview: isPreview(plan.context, item.phase) ? item.phase : null,
    })),
    ...MODULE_ITEMS.filter(({ module }) => modules.includes(module)).map(({ id, module }) => ({
      id,
      place: QUESTION_ORDER.indexOf(id),
      item: null,
      module,
      preview: null,
    })),
  ]
}

/** The previews that someone opened: phases past the declared one in which the row holds a choice. */
export function previewsOpened(row: string, questions: readonly RoomQuestion[]): ReadonlySet<Phase> {
  const opened = new Set<Phase>()
  for (const { place, preview } of questions) {
    if (preview !== null && (row[place] ?? '.') !== '.') opened.add(preview)
  }
  return opened
}
