import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/domain/instrument/words-of'
import type { RoomPoint, RoomReport } from '@/domain/room/room-report'
import { notedElsewhere } from '@/domain/room/talked-elsewhere'
import { useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import styles from './all-questions.module.css'
import { NoteList } from './shared-notes'

/** What people shared at questions that stand on no list, to read in one go; nothing when nobody did. */
export function NotedQuestions({ report }: { readonly report: RoomReport }) {
  const { t } = useTranslation('agenda')
  const points = notedElsewhere(report)
  if (points.length === 0) return null
  return <Disclosure summary={t('all.withNotes', { count: points.length })} later={<Notes points={points} />} />
}

function Notes({ points }: { readonly points: readonly RoomPoint[] }) {
  const text = useText()
  return (
    <ul className={styles['lines']}>
      {points.map(({ question, notes }) => (
        <li key={question} className={styles['noted']}>
          <h3 className={styles['statement']}>{text(wordsOf(question).statement)}</h3>
          <NoteList notes={notes} />
        </li>
      ))}
    </ul>
  )
}
