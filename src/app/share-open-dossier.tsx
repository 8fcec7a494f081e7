import { SharedComputerDialog } from '@/pages/start/shared-computer-dialog'
import { useServices } from '@/services'
import type { News } from './use-news'

/** Asks whether nothing may be kept here from now on, while a dossier is open. */
export function ShareOpenDossier({
  dossier,
  tell,
  onClose,
}: {
  readonly dossier: string
  readonly tell: (news: News) => void
  readonly onClose: () => void
}) {
  const { sharing } = useServices()

  async function begin() {
    onClose()
    const done = await sharing.getState().begin()
    tell({ kind: done.ok ? 'shared' : 'shared-not-removed' })
  }
  return <SharedComputerDialog open={dossier} onBegin={() => void begin()} onClose={onClose} />
}
