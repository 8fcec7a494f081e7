import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ChangePlace } from '@/domain/answers/change-place'
import { useServices } from '@/services'
import type { Filed } from '@/store/filed'

/** Something that just happened to the open dossier and that is worth a word. */
export type News =
  | { readonly kind: 'undone' | 'redone'; readonly places: readonly ChangePlace[] }
  | { readonly kind: 'filed'; readonly filed: Filed }
  | { readonly kind: 'kept-again' | 'shared' | 'shared-not-removed' }

/** News, each with a number of its own, as the same may be said twice. */
export type Told = News & { readonly turn: number }

/** What there is to say about the open dossier, until it changes again; null for nothing. */
export function useNews(): readonly [Told | null, (news: News) => void] {
  const { dossiers } = useServices()
  const [last, setLast] = useState<{ readonly told: Told; readonly of: unknown } | null>(null)
  const isLatest = useStore(dossiers, ({ dossier }) => dossier === last?.of)

  const tell = useCallback(
    (news: News) =>
      setLast((before) => ({
        told: { ...news, turn: (before?.told.turn ?? 0) + 1 },
        of: dossiers.getState().dossier,
      })),
    [dossiers],
  )
  useEffect(
    () =>
      dossiers.subscribe(({ dossier, keeping }, before) => {
        const isOver = before.keeping.kind === 'not-kept' && keeping.kind === 'kept'
        if (isOver && dossier?.id === before.dossier?.id) tell({ kind: 'kept-again' })
      }),
    [dossiers, tell],
  )
  return [isLatest && last !== null ? last.told : null, tell]
}
