import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Contribution } from '@/domain/answers/workshop'
import { wordsOf } from '@/domain/instrument/words-of'
import { QUESTION_ORDER } from '@/domain/workshop/choice-row'
import { comingFrom, questionPath } from '@/paths'
import { useDossier, useText } from '@/services'
import styles from './notes-along.module.css'

/** The notes that are shared, in full, each with the way to its question. */
export function NotesAlong({ contribution: { notes } }: { readonly contribution: Contribution }) {
  const { t } = useTranslation('participant')
  const text = useText()
  const { id: dossier } = useDossier()
  const shared = QUESTION_ORDER.flatMap((id) => (notes[id] === undefined ? [] : [{ id, note: notes[id] }]))
  return (
    <div className={styles['notes']}>
      <h3>{t('handIn.notes')}</h3>
      <p>{t(shared.length === 0 ? 'handIn.notesNone' : 'handIn.notesFile')}</p>
      {shared.length > 0 && (
        <ul className={styles['list']}>
          {shared.map(({ id, note }) => (
            <li key={id}>
              <Link to={questionPath(dossier, id)} state={comingFrom('handIn')}>
                {text(wordsOf(id).statement)}
              </Link>
              <blockquote className={styles['note']} dir="auto">
                {note}
              </blockquote>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
