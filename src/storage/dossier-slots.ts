import { ok, type Result } from '@/domain/result'
import type { KeepProblem, Platform } from '@/platform/platform'
import { dossierIn, KEPT } from './kept'

/** A kept text, and whether the machine has it or only this window. */
export type KeptText =
  | { readonly text: string; readonly place: 'browser' }
  | { readonly text: string; readonly place: 'window'; readonly problem: KeepProblem }

/** The texts of the dossiers on this device. What the machine refuses to keep stays at hand as long as the window is open. */
export interface DossierSlots {
  ids(): Promise<{ readonly ids: readonly string[]; readonly refused: KeepProblem | null }>
  /** What is there, to look at. */
  peek(id: string): Promise<KeptText | null>
  /** What is there, to go on with: from now on this window may write over it. */
  takeUp(id: string): Promise<KeptText | null>
  /** Writes over what this window last read or wrote there, and over nothing else. */
  keep(id: string, text: string): Promise<Result<void, KeepProblem | 'overtaken'>>
  /** Writes over whatever is there. */
  replace(id: string, text: string): Promise<Result<void, KeepProblem | 'overtaken'>>
  forget(id: string): Promise<Result<void, KeepProblem>>
}

export function createDossierSlots(platform: Platform): DossierSlots {
  const loose = new Map<string, KeptText>()
  /** What a slot may hold as far as this window knows: what was confirmed last, and what is under way. */
  const expected = new Map<string, readonly (string | null)[]>()

  async function put(id: string, text: string, over: readonly (string | null)[] | undefined) {
    expected.set(id, [...(over ?? []), text])
    const done = await platform.keep(KEPT.dossier.slot(id), text, over)
    const possible = expected.get(id) ?? []
    expected.set(id, done.ok ? possible.slice(possible.lastIndexOf(text)) : possible.filter((one) => one !== text))
    if (done.ok) loose.delete(id)
    else if (done.problem !== 'overtaken') loose.set(id, { text, place: 'window', problem: done.problem })
    return done
  }

  async function peek(id: string): Promise<KeptText | null> {
    const inWindow = loose.get(id)
    if (inWindow !== undefined) return inWindow
    const found = await platform.recall(KEPT.dossier.slot(id))
    return found.ok && found.value !== null ? { text: found.value, place: 'browser' } : null
  }

  return {
    ids: async () => {
      const slots = await platform.slots()
      const kept = slots.ok ? slots.value.map(dossierIn).filter((id) => id !== null) : []
      return { ids: [...new Set([...kept, ...loose.keys()])], refused: slots.ok ? null : slots.problem }
    },
    peek,
    takeUp: async (id) => {
      const found = await peek(id)
      if (found?.place === 'browser') expected.set(id, [found.text])
      return found
    },
    keep: (id, text) => put(id, text, expected.get(id) ?? [null]),
    replace: (id, text) => put(id, text, undefined),
    forget: async (id) => {
      const wasLoose = loose.delete(id)
      expected.delete(id)
      const done = await platform.forget(KEPT.dossier.slot(id))
      return wasLoose ? ok(undefined) : done
    },
  }
}
