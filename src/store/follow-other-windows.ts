import type { Platform } from '@/platform/platform'
import type { Journal } from '@/storage/journal'
import type { DossierStore } from './dossier-store'
import type { Shelf } from './shelf'

interface Parts {
  readonly platform: Platform
  readonly dossiers: DossierStore
  readonly journal: Journal
  readonly shelf: Shelf
}

/** Shows here what another window writes: at once where this one only reads, and when someone comes back to it. */
export function followOtherWindows({ platform, dossiers, journal, shelf }: Parts): void {
  journal.onNews((id) => {
    const { dossier, keeping } = dossiers.getState()
    if (dossier?.id === id && keeping.kind === 'elsewhere') void shelf.reopen(id)
  })

  platform.onReturning(async () => {
    await shelf.refresh()
    const { dossier, keeping } = dossiers.getState()
    if (dossier === null || (keeping.kind !== 'kept' && keeping.kind !== 'elsewhere')) return
    const behind = await journal.isOvertaken(dossier.id)
    if (behind && dossiers.getState().dossier === dossier) await shelf.reopen(dossier.id)
  })
}
