import { numberOf, phaseAt, PHASES, type Phase, type Theme } from '../instrument/axes'
import type { Context } from '../instrument/context-question'
import type { Item } from '../instrument/item'
import { ITEMS } from '../instrument/items'
import { itemsOf } from '../instrument/lookup'
import type { ModuleId } from '../instrument/module'
import type { Round } from './dossier'
import type { Scan } from './scan'

/** What decides which questions a round asks, whatever is answered. */
export type Plan = Pick<Round, 'scan' | 'context'>

/** The items that count as asked, in the order of the journey: those of the declared phases, and of every preview that was opened. Source: instrument A.2. */
export function askedItems(round: Round): readonly Item[] {
  const asked = new Set<Phase>([...declaredPhases(round.context), ...openedPreviews(round)])
  return itemsInScan(ITEMS, round.scan).filter((item) => asked.has(item.phase))
}

/** The items that the screen of a theme within a phase puts forward, also when nobody opened that phase yet. */
export function openItems({ scan }: Plan, phase: Phase, theme: Theme): readonly Item[] {
  return itemsInScan(itemsOf(phase, theme), scan)
}

/** The modules that the context asks for; a missing answer asks for none. Source: instrument A.5. */
export function askedModules(context: Context): readonly ModuleId[] {
  const { kind, will, core, partners, decision } = context
  const modules: ModuleId[] = []
  if (will === 'encouraged' || will === 'imposed') modules.push('IMP')
  if (kind === 'orgnet' || partners === '6-10' || partners === '>10') modules.push('NET')
  if (core === 'medium' || core === 'high') modules.push('COR')
  if (decision === 'continue' || decision === 'reshape' || decision === 'stop') modules.push('CON')
  return modules
}

/** Where the person thinks to stand; null when not sure. */
export function declaredPhase({ phase = 'unknown' }: Context): Phase | null {
  return phase === 'unknown' ? null : phaseAt(phase)
}

/** Phase 1 up to and including the declared one; all five when the person is not sure. */
export function declaredPhases(context: Context): readonly Phase[] {
  return PHASES.filter((phase) => !isPreview(context, phase))
}

/** Whether a phase lies past the declared one, and so serves as a look ahead only. */
export function isPreview(context: Context, phase: Phase): boolean {
  const declared = declaredPhase(context)
  return declared !== null && numberOf(phase) > numberOf(declared)
}

/** Later phases in which at least one item of the chosen scan has an answer. A note alone answers nothing. */
function openedPreviews({ context, scan, answers }: Round): readonly Phase[] {
  const answered = itemsInScan(ITEMS, scan).filter((item) => answers[item.id]?.level !== undefined)
  return PHASES.filter((phase) => isPreview(context, phase) && answered.some((item) => item.phase === phase))
}

function itemsInScan(items: readonly Item[], scan: Scan): readonly Item[] {
  return scan === 'full' ? items : items.filter((item) => item.core)
}
