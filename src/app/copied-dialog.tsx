import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { useStore } from 'zustand'
import { describe } from '@/domain/answers/change-dossier'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'

/** Says that the same dossier was changed in two windows at once, that both are kept, and asks which of the two goes on. */
export function CopiedDialog() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const { dossiers, shelf } = useServices()
  const { dossier, keeping } = useStore(dossiers)
  if (dossier === null || keeping.kind !== 'copied') return null
  const { copy } = keeping
  const { id } = dossier

  async function goOnWithCopy() {
    const title = copy.title.trim() === '' ? t('dossier.untitled') : copy.title
    await shelf.put(describe(copy, { title: t('dossier.copyOf', { title }) }))
    await navigate(pathname.replace(`/${id}/`, `/${copy.id}/`), { replace: true })
  }

  /** Where the other window removed it, there is nothing to go on with. */
  async function goOnWithTheirs() {
    const opened = await shelf.open(id)
    if (opened.ok) return
    dossiers.getState().close()
    await navigate(paths.start(), { replace: true })
  }

  return (
    <Dialog
      title={t('copied.title')}
      onClose={() => void goOnWithCopy()}
      actions={
        <>
          <Button kind="main" onClick={() => void goOnWithCopy()}>
            {t('copied.copy')}
          </Button>
          <Button onClick={() => void goOnWithTheirs()}>{t('copied.theirs')}</Button>
        </>
      }
    >
      <p>{t('copied.body')}</p>
    </Dialog>
  )
}
