import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import type { ShelfEntry } from '@/store/shelf-entry'
import { Notice } from '@/ui/notice'
import { DossierRow } from './dossier-row'
import styles from './dossier-shelf.module.css'
import { LockedRow } from './locked-row'
import { LostRow } from './lost-row'
import { RemoveDialog } from './remove-dialog'
import { titleOf } from './title-of'
import { UnreadableRow } from './unreadable-row'

/** The dossiers on this device, last changed first. */
export function DossierShelf({ entries }: { readonly entries: readonly ShelfEntry[] }) {
  const { t } = useTranslation('start')
  const { shelf } = useServices()
  const [asked, setAsked] = useState<ShelfEntry | null>(null)
  const removal = useStore(shelf.view, (view) => view.removal)
  const heading = useRef<HTMLHeadingElement>(null)

  // Told once: whoever comes back later reads it no more.
  useEffect(() => () => shelf.view.setState({ removal: null }), [shelf])

  async function remove(entry: ShelfEntry) {
    setAsked(null)
    await shelf.removeAloud(entry.id)
    // The button that was pressed is gone with its row.
    heading.current?.focus()
  }

  return (
    <section className={styles['shelf']} aria-labelledby="dossiers">
      <h2 id="dossiers" ref={heading} tabIndex={-1}>
        {entries.length === 0 ? t('dossiers.none') : t('dossiers.heading')}
      </h2>
      {removal !== null && (
        <Notice kind={removal.kind === 'removed' ? 'note' : 'trouble'} live>
          {t(`dossiers.${removal.kind}`, { title: titleOf(removal.entry, t) })}
        </Notice>
      )}
      {entries.length === 0 ? (
        <p className={styles['none']}>{t('dossiers.noneBody')}</p>
      ) : (
        <ul className={styles['rows']}>
          {entries.map((entry) => (
            <li key={entry.id} className={styles['row']}>
              <Row
                entry={entry}
                // Of what is lost there is only this message left to remove.
                onRemove={() => (entry.kind === 'lost' ? void remove(entry) : setAsked(entry))}
              />
            </li>
          ))}
        </ul>
      )}
      {asked !== null && (
        <RemoveDialog entry={asked} onRemove={() => void remove(asked)} onClose={() => setAsked(null)} />
      )}
    </section>
  )
}

function Row({ entry, onRemove }: { readonly entry: ShelfEntry; readonly onRemove: () => void }) {
  switch (entry.kind) {
    case 'dossier':
      return <DossierRow entry={entry} onRemove={onRemove} />
    case 'locked':
      return <LockedRow entry={entry} onRemove={onRemove} />
    case 'unreadable':
      return <UnreadableRow entry={entry} onRemove={onRemove} />
    case 'lost':
      return <LostRow entry={entry} onRemove={onRemove} />
  }
}
