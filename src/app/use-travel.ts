import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { ChangePlace } from '@/domain/answers/change-place'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { placePath } from './place-path'
import type { News } from './use-news'

/** The way to undo a step or do it again: says what that changed, and goes where it is seen. */
export function useTravel(dossier: string, tell: (news: News) => void) {
  const { dossiers } = useServices()
  const { pathname } = useLocation()
  const navigate = useNavigate()

  return useCallback(
    (way: 'back' | 'forward') => {
      const places = dossiers.getState().travel(way)
      if (places === null) return
      tell({ kind: way === 'back' ? 'undone' : 'redone', places })
      const { dossier: open } = dossiers.getState()
      const path = open === null ? null : placePath(open, places)
      if (path === null || isShown(places, pathname === paths.result(dossier))) return
      const there = document.getElementById(path.slice(path.indexOf('#') + 1))
      if (there !== null) there.scrollIntoView({ block: 'nearest' })
      else if (path !== pathname) void navigate(path)
    },
    [dossiers, dossier, pathname, navigate, tell],
  )
}

/** The result shows every answer by what it comes to, at its top. */
function isShown(places: readonly ChangePlace[], onResult: boolean) {
  return onResult && places.every(({ kind }) => kind === 'answer')
}
