import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import type { ShelfEntry } from '@/store/shelf-entry'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { RemoveDialog } from './remove-dialog'
import styles from './shared-computer.module.css'
import { titleOf } from './title-of'

/** Tells what it means that nothing is kept here, and asks. Other dossiers that stand here are named; removing those is another question. */
export function SharedComputerDialog({
  open,
  onBegin,
  onClose,
}: {
  /** The id of the dossier that then stands in this window only; null when none is open. */
  readonly open: string | null
  readonly onBegin: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('start')
  const { shelf } = useServices()
  const entries = useStore(shelf.view, (state) => state.entries) ?? []
  const here = entries.find(({ id }) => id === open)
  const others = entries.filter(({ id, kind }) => id !== open && kind !== 'lost')

  // What was done since the shelf was last looked at.
  useEffect(() => void shelf.refresh(), [shelf])

  return (
    <Dialog
      title={t('shared.title')}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onClick={onBegin}>
            {t('shared.yes')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('shared.body')}</p>
      {open !== null && (
        <p dir="auto">
          {t('shared.open', { title: here === undefined ? t('common:dossier.untitled') : titleOf(here, t) })}
        </p>
      )}
      {open !== null && <p className={styles['honest']}>{t('shared.honest')}</p>}
      {others.length > 0 && <Others entries={others} />}
    </Dialog>
  )
}

function Others({ entries }: { readonly entries: readonly ShelfEntry[] }) {
  const { t } = useTranslation('start')
  const { shelf } = useServices()
  const [asked, setAsked] = useState<ShelfEntry | null>(null)
  return (
    <>
      <p>{t('shared.others', { count: entries.length })}</p>
      <ul className={styles['others']}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles['other']}>
            <bdi>{titleOf(entry, t)}</bdi>
            <Button
              kind="quiet"
              aria-label={t('shared.remove', { title: titleOf(entry, t) })}
              onClick={() => setAsked(entry)}
            >
              {t('common:button.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <RemoveDialog
          entry={asked}
          onRemove={() => {
            setAsked(null)
            void shelf.remove(asked.id)
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
