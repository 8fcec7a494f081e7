import { useEffect, useMemo, useState } from 'react'
import type { Dossier } from '@/domain/answers/dossier'
import { buildRoomReport } from '@/domain/room/build-room-report'
import type { RoomReport } from '@/domain/room/room-report'
import { withoutWords, withWords } from '@/domain/room/with-words'
import { beforeFirstLook } from '@/domain/workshop/first-look'
import { isOpenRoom } from '@/domain/workshop/open-room'
import { useDossier, useServices } from '@/services'
import type { CountBeside } from '@/store/count-room'
import { useLook, type Look } from './use-look'

/** What the room sees, as it is now. */
export interface Room {
  /** null as long as it is counted for the first time. While it is counted again, what it was. */
  readonly report: RoomReport | null
  /** It is being counted: with thousands of answers that takes a while. */
  readonly counting: boolean
  /** Nobody looked at it yet, and this window cannot: it only reads. Then the report is that of an empty room. */
  readonly notLookedYet: boolean
}

/**
 * The report of the workshop that is open, with all that was written in it. Counted after the frame in which it is asked for.
 * Whoever asks for it looks at the room; a window that only reads sees what was looked at elsewhere.
 */
export function useRoom(look: Look = 'before'): Room {
  const { countBeside, roomMemory } = useServices()
  const open = useDossier()
  const notLookedYet = useLook(look)
  const dossier = useMemo(() => beforeFirstLook(open), [open])
  const from = partsOf(dossier)
  const [counted, setCounted] = useState(() => {
    const last = roomMemory.recall()
    return last !== null && isSame(last.from, from) ? last : null
  })
  const known = counted !== null && isSame(counted.from, from)
  // The parts themselves are what it depends on: words change the dossier, and none of these.
  // oxlint-disable-next-line react/exhaustive-deps -- see above
  const scored = useMemo(() => dossier, from)

  useEffect(() => {
    if (known) return
    const asked = withoutWords(scored)
    const take = (room: RoomReport) => {
      const done = { from: partsOf(scored), room }
      roomMemory.remember(done)
      setCounted(done)
    }
    return count(countBeside, asked, take)
  }, [known, scored, countBeside, roomMemory])

  // Of another workshop, or from before it was made confidential or someone took back their consent, nothing is shown meanwhile.
  const hides = dossier.workshop === undefined || !isOpenRoom(dossier.workshop, dossier.workshop.contributions)
  const tooOpen = counted?.room.mode === 'open' && hides
  const same = counted !== null && counted.from[0] === from[0] && counted.from[1] === from[1]
  const ofThis = same && !tooOpen ? counted.room : null
  const report = useMemo(() => (ofThis === null ? null : withWords(ofThis, dossier)), [ofThis, dossier])
  return { report, counting: !known, notLookedYet }
}

/**
 * Beside the page where the room is large and the machine can, in the page otherwise; in both after this frame, so that
 * what is changed at once is counted once. Gives the way to stop it.
 */
function count(countBeside: CountBeside, asked: Dossier, take: (room: RoomReport) => void): () => void {
  let stop = () => clearTimeout(timer)
  const timer = setTimeout(() => {
    const beside = countBeside(asked, (room) => take(room ?? buildRoomReport(asked)))
    if (beside === null) take(buildRoomReport(asked))
    else stop = beside
  })
  return () => stop()
}

/** Every part of a workshop that its numbers come from. */
function partsOf({ id, organisation, partners, look, workshop, rounds }: Dossier): readonly unknown[] {
  const round = rounds.at(-1)
  const { mode, organisations, contributions, shown } = workshop ?? {}
  return [
    id,
    mode,
    organisation,
    partners,
    look,
    organisations,
    contributions,
    shown,
    round?.id,
    round?.scan,
    round?.context,
    round?.instrument,
    round?.decision?.verdict,
  ]
}

function isSame(these: readonly unknown[], those: readonly unknown[]): boolean {
  return these.every((part, place) => part === those[place])
}
