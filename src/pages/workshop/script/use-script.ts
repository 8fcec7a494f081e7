import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ScriptLength } from '@/domain/answers/workshop'
import { scriptLengthOf } from '@/domain/workshop/script'
import { readClock, type ScriptTime } from '@/domain/workshop/script-clock'
import { useServices } from '@/services'

/** In milliseconds: minutes are shown, so that a few seconds late is soon enough. */
const LOOK = 5000

/** What the clock of the open workshop says now, beside its script. */
export function useScriptTime(): { readonly length: ScriptLength; readonly runs: boolean; readonly time: ScriptTime } {
  const { dossiers, platform, scriptClock } = useServices()
  const length = useStore(dossiers, ({ dossier }) => scriptLengthOf(dossier?.workshop))
  const clock = useStore(scriptClock, ({ clock }) => clock)
  const [, look] = useState(0)

  useEffect(() => {
    const ticking = setInterval(() => look((looks) => looks + 1), LOOK)
    return () => clearInterval(ticking)
  }, [])

  return { length, runs: clock.since !== null, time: readClock(clock, length, platform.now().getTime()) }
}
