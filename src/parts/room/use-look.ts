import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import type { Dossier } from '@/domain/answers/dossier'
import { isUnseen, lookFirst } from '@/domain/workshop/first-look'
import { lookAtRoom } from '@/domain/room/look-at-room'
import { useChange, useDossier, useServices } from '@/services'
import { isOnlyRead } from '@/store/dossier-store'

/** What a page shows of the room: what was looked at before, or on arrival also what came since. */
export type Look = 'before' | 'anew'

/**
 * Whoever sees a number of the room looks at it, and from then on what it shows stands. What comes in while the room looks
 * does not move the picture under its eyes. A window that only reads cannot note it: gives whether nobody looked elsewhere.
 */
export function useLook(look: Look): boolean {
  const change = useChange()
  const dossier = useDossier()
  const onlyReads = useStore(useServices().dossiers, ({ keeping }) => isOnlyRead(keeping))
  const unseen = isUnseen(dossier)
  const arrive = useEffectEvent(() => {
    if (look === 'anew' && isAnyoneThere(dossier)) change(lookAtRoom)
  })
  useEffect(() => arrive(), [])
  useEffect(() => {
    if (unseen && !onlyReads) change(lookFirst)
  }, [unseen, onlyReads, change])
  return unseen && onlyReads
}

/** Whether someone is in, or is still in the picture that the room was shown. */
export function isAnyoneThere({ workshop }: Dossier): boolean {
  return workshop !== undefined && workshop.contributions.length + (workshop.shown?.ids.length ?? 0) > 0
}
