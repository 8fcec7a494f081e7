import { useTranslation } from 'react-i18next'
import type { Agenda } from '@/domain/room/room-report'
import styles from './talk-point.module.css'

/** What whoever guides can ask the room, word for word. */
export function Ask({ about }: { readonly about: keyof Agenda | 'any' }) {
  const { t } = useTranslation('agenda')
  const questions = t(`ask.${about}`, { returnObjects: true }) as string[]
  return (
    <div className={styles['ask']}>
      <p className={styles['askTitle']}>{t('ask.heading')}</p>
      {questions.map((question) => (
        <p key={question} className={styles['askLine']}>
          {question}
        </p>
      ))}
    </div>
  )
}
