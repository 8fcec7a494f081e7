import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useStore } from 'zustand'
import { RemoveDialog } from '@/pages/start/remove-dialog'
import { titleOf } from '@/pages/start/title-of'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { useTakesPart } from './use-takes-part'

/** Asks whether the open dossier may be removed, with the same words as on the start page, and goes there when it is. */
export function RemoveOpenDossier({ dossier, onClose }: { readonly dossier: string; readonly onClose: () => void }) {
  const { shelf } = useServices()
  const { t } = useTranslation('start')
  const navigate = useNavigate()
  const takesPart = useTakesPart()
  const entry = useStore(shelf.view, ({ entries }) => entries?.find(({ id }) => id === dossier))

  // The shelf tells what is lost, and it was not looked at since the last change.
  useEffect(() => void shelf.refresh(), [shelf])

  async function remove() {
    onClose()
    // First away from its pages, which would look for it in vain.
    await navigate(paths.start())
    const { ok: done } = await shelf.remove(dossier)
    if (entry !== undefined) shelf.tell({ done, what: takesPart ? 'answers' : 'dossier', title: titleOf(entry, t) })
  }

  return entry === undefined ? null : <RemoveDialog entry={entry} onRemove={() => void remove()} onClose={onClose} />
}
