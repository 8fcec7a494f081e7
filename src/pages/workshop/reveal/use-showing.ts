import { useEffect, useState } from 'react'
import type { RoomReport } from '@/domain/room/room-report'
import { useServices } from '@/services'
import { stepsOf, type Step } from './steps'
import type { Move } from './use-step-keys'

/** Where a showing stands. */
export interface Showing {
  readonly steps: readonly Step[]
  /** Counts from 0. */
  readonly at: number
  readonly step: Step
  /** null on the last one. */
  readonly next: Step | null
  readonly go: (move: Move) => void
  /** To the screen at this place, counted from 0. */
  readonly goTo: (place: number) => void
  readonly adviceShown: boolean
  readonly showAdvice: () => void
}

/** Goes through the steps of a room, from where it was left; the advice, once shown, stays. */
export function useShowing(report: RoomReport): Showing {
  const steps = stepsOf(report)
  const { showingMemory } = useServices()
  const [wanted, setWanted] = useState(() => showingMemory.recall().at)
  const [adviceShown, setAdviceShown] = useState(() => showingMemory.recall().adviceShown)
  const last = steps.length - 1
  // A room that was shown anew can have fewer steps.
  const at = Math.min(wanted, last)
  useEffect(() => showingMemory.remember({ at, adviceShown }), [showingMemory, at, adviceShown])

  function go(move: Move) {
    if (move === 'first') setWanted(0)
    else if (move === 'last') setWanted(last)
    else setWanted(Math.max(0, Math.min(last, at + move)))
  }

  return {
    steps,
    at,
    step: steps[at] ?? { kind: 'who' },
    next: steps[at + 1] ?? null,
    go,
    goTo: setWanted,
    adviceShown,
    showAdvice: () => setAdviceShown(true),
  }
}
