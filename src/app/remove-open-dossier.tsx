import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { useStore } from 'zustand'
import { RemoveDialog } from '@/pages/start/remove-dialog'
import { paths } from '@/paths'
import { useServices } from '@/services'

/** Asks whether the open dossier may be removed, with the same words as on the start page, and goes there when it is. */
export function RemoveOpenDossier({ dossier, onClose }: { readonly dossier: string; readonly onClose: () => void }) {
  const { shelf } = useServices()
  const navigate = useNavigate()
  const entry = useStore(shelf.view, ({ entries }) => entries?.find(({ id }) => id === dossier))

  // The shelf tells what is lost, and it was not looked at since the last change.
  useEffect(() => void shelf.refresh(), [shelf])

  async function remove() {
    onClose()
    // First away from its pages, which would look for it in vain.
    await navigate(paths.start())
    await shelf.removeAloud(dossier)
  }

  return entry === undefined ? null : <RemoveDialog entry={entry} onRemove={() => void remove()} onClose={onClose} />
}
