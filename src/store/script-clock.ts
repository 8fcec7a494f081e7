import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ScriptStepId } from '@/domain/workshop/script'
import { AT_THE_BEGINNING, pauseClock, startClock, toStep, type ScriptClock } from '@/domain/workshop/script-clock'
import type { Platform } from '@/platform/platform'
import { KEPT } from '@/storage/kept'
import { keepClock, recallClock } from '@/storage/script-memo'
import type { DossierStore } from './dossier-store'

/** The clock beside the script of the workshop that is open. It outlives a page and a reload, and runs in every window alike. */
export interface ScriptClockKeeper {
  readonly clock: ScriptClock
  readonly start: () => void
  readonly pause: () => void
  /** To another step, from its beginning. */
  readonly go: (step: ScriptStepId) => void
  /** To the first step, standing still. */
  readonly reset: () => void
}

export type ScriptClockStore = StoreApi<ScriptClockKeeper>

export function createScriptClock(device: Pick<Platform, 'now' | 'memos'>, dossiers: DossierStore): ScriptClockStore {
  const openId = () => dossiers.getState().dossier?.id ?? null
  const known = (id: string | null) => (id === null ? null : recallClock(device.memos, id, device.now()))

  const store = createStore<ScriptClockKeeper>()((set, get) => {
    function move(next: (clock: ScriptClock, now: number) => ScriptClock) {
      const id = openId()
      const now = device.now()
      const clock = next(get().clock, now.getTime())
      set({ clock })
      if (id !== null) keepClock(device.memos, id, clock, now)
    }
    return {
      clock: known(openId()) ?? AT_THE_BEGINNING,
      start: () => move(startClock),
      pause: () => move(pauseClock),
      go: (step) => move((clock, now) => toStep(clock, step, now)),
      reset: () => move(() => AT_THE_BEGINNING),
    }
  })

  const look = () => store.setState({ clock: known(openId()) ?? AT_THE_BEGINNING })
  dossiers.subscribe(({ dossier }, before) => {
    if (dossier?.id !== before.dossier?.id) look()
  })
  device.memos.onNews((name) => {
    const id = openId()
    if (id !== null && name === KEPT.script.slot(id)) look()
  })
  return store
}
