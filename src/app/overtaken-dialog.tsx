import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'

/** Asks what goes on when the same dossier was changed or removed in another window. Neither of the two is written over unasked. */
export function OvertakenDialog() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const { dossiers, shelf } = useServices()
  const { dossier, keeping } = useStore(dossiers)
  if (dossier === null || keeping.kind !== 'overtaken') return null

  async function keepAsCopy() {
    if (dossier === null) return
    const title = dossier.title.trim() === '' ? t('dossier.untitled') : dossier.title
    const copy = await shelf.putCopy(dossier, t('dossier.copyOf', { title }))
    await navigate(pathname.replace(dossier.id, copy.id), { replace: true })
  }

  /** Where the other window removed it, there is nothing to go on with. */
  async function takeTheirs() {
    if (dossier === null) return
    const opened = await shelf.open(dossier.id)
    if (opened.ok) return
    dossiers.getState().close()
    await navigate(paths.start(), { replace: true })
  }

  return (
    <Dialog
      title={t('overtaken.title')}
      onClose={() => void keepAsCopy()}
      actions={
        <>
          <Button kind="main" onClick={() => void keepAsCopy()}>
            {t('overtaken.copy')}
          </Button>
          <Button onClick={() => void takeTheirs()}>{t('overtaken.theirs')}</Button>
        </>
      }
    >
      <p>{t('overtaken.body')}</p>
    </Dialog>
  )
}
