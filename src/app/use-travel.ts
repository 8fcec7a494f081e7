import { useCallback, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { ChangePlace } from '@/domain/answers/change-place'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { placePath } from './place-path'

/** What was undone or done again last. */
export interface Travelled {
  readonly way: 'back' | 'forward'
  readonly places: readonly ChangePlace[]
  /** Another one each time, as the same may be said twice. */
  readonly turn: number
}

/** Undoes or does again one step and goes where that is seen; hands back what the last one was. */
export function useTravel(dossier: string) {
  const { dossiers } = useServices()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const [last, setLast] = useState<Travelled | null>(null)

  const travel = useCallback(
    (way: Travelled['way']) => {
      const places = dossiers.getState().travel(way)
      if (places === null) return
      setLast((before) => ({ way, places, turn: (before?.turn ?? 0) + 1 }))
      const path = placePath(dossier, places)
      if (path === null || isShown(places, pathname === paths.result(dossier))) return
      const there = document.getElementById(path.slice(path.indexOf('#') + 1))
      if (there === null) void navigate(path)
      else there.scrollIntoView({ block: 'nearest' })
    },
    [dossiers, dossier, pathname, navigate],
  )
  return { last, travel }
}

/** The result shows every answer by what it comes to, at its top. */
function isShown(places: readonly ChangePlace[], onResult: boolean) {
  return onResult && places.every(({ kind }) => kind === 'answer')
}
