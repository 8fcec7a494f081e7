import { useEffect, useMemo, useState } from 'react'
import type { ChangePlace } from '@/domain/answers/change-place'
import { changedPlaces } from '@/domain/answers/changed-places'
import { useDossier, useServices } from '@/services'
import type { EarlierState } from '@/store/earlier-states'

/** An earlier state, and where the open dossier differs from it. */
export interface Version {
  readonly state: EarlierState
  readonly places: readonly ChangePlace[]
}

/** The earlier states that differ from now, newest first, each once; null until they are there. */
export function useVersions(): readonly Version[] | null {
  const { shelf } = useServices()
  const now = useDossier()
  const [states, setStates] = useState<readonly EarlierState[] | null>(null)

  useEffect(() => {
    let current = true
    void shelf.earlier(now.id).then((found) => current && setStates(found))
    return () => {
      current = false
    }
  }, [now, shelf])

  return useMemo(() => (states === null ? null : versionsOf(states, now)), [states, now])
}

function versionsOf(states: readonly EarlierState[], now: EarlierState['dossier']): readonly Version[] {
  return states
    .filter((state, at) => !repeats(state, states[at - 1]))
    .map((state) => ({ state, places: changedPlaces(state.dossier, now) }))
    .filter(({ places }) => places.length > 0)
}

function repeats(state: EarlierState, before: EarlierState | undefined) {
  return before !== undefined && changedPlaces(state.dossier, before.dossier).length === 0
}
