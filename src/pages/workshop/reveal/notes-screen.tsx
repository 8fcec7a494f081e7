import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/domain/instrument/words-of'
import type { RoomPoint } from '@/domain/room/room-report'
import { useText } from '@/services'
import styles from './list.module.css'
import { Slide } from './slide'

/** As many as a room reads. */
const MOST = 6

/** What people wrote at a point and shared; where all stands, says the line under it. */
export function NotesScreen({ point }: { readonly point: RoomPoint }) {
  const { t } = useTranslation()
  const text = useText()
  const { notes, question } = point
  const more = notes.length - MOST
  return (
    <Slide eyebrow={t('reveal:step.notes')} heading={text(wordsOf(question).statement)}>
      <ul className={styles['notes']} data-many={notes.length > 2 || undefined}>
        {notes.slice(0, MOST).map(({ text: note, organisation }, index) => (
          <li key={index} className={styles['note']}>
            <blockquote dir="auto">{note}</blockquote>
            {organisation !== null && <p dir="auto">{organisation.name}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['more']}>{t('reveal:notes.more', { count: more })}</p>}
    </Slide>
  )
}
