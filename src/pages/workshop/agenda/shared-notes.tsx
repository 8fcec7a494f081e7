import { useTranslation } from 'react-i18next'
import type { RoomPoint } from '@/domain/room/room-report'
import { Disclosure } from '@/ui/disclosure'
import styles from './talk-point.module.css'

/** What participants wrote and ticked to be shared, folded; nothing when nobody did. */
export function SharedNotes({ notes }: Pick<RoomPoint, 'notes'>) {
  const { t } = useTranslation('agenda')
  if (notes.length === 0) return null
  return (
    <Disclosure summary={t('notes', { count: notes.length })}>
      <NoteList notes={notes} />
    </Disclosure>
  )
}

/** The notes themselves, as they were typed; from which organisation only where that may be told. */
export function NoteList({ notes }: Pick<RoomPoint, 'notes'>) {
  const { t } = useTranslation('agenda')
  return (
    <ul className={styles['notes']}>
      {notes.map(({ text, organisation }, place) => (
        <li key={place} className={styles['note']}>
          <p dir="auto" className={styles['noteText']}>
            {text}
          </p>
          {organisation !== null && (
            <p className={styles['from']}>{t('noteFrom', { organisation: organisation.name })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
