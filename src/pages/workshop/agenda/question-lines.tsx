import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/domain/instrument/words-of'
import type { RoomPoint, RoomReport } from '@/domain/room/room-report'
import { listedOn } from '@/domain/room/talked-elsewhere'
import { useDossier, useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import styles from './all-questions.module.css'
import { AnyPoint } from './talk-point'

/** Questions one under the other, each folded; those that are on the agenda or were talked about say so. */
export function QuestionLines({
  points,
  report: { agenda },
}: {
  readonly points: readonly RoomPoint[]
  readonly report: RoomReport
}) {
  const { t } = useTranslation('agenda')
  const text = useText()
  const noted = useDossier().workshop?.points ?? {}
  const listed = listedOn(agenda)
  return (
    <ul className={styles['lines']}>
      {points.map((point) => (
        <li key={point.question} className={styles['line']}>
          <Disclosure
            summary={
              <>
                {text(wordsOf(point.question).statement)}
                {listed.has(point.question) && <span className={styles['mark']}>{t('all.onAgenda')}</span>}
                {point.notes.length > 0 && (
                  <span className={styles['mark']}>{t('all.notes', { count: point.notes.length })}</span>
                )}
                {noted[point.question] !== undefined && <span className={styles['mark']}>{t('all.noted')}</span>}
              </>
            }
            later={<AnyPoint point={point} />}
          />
        </li>
      ))}
    </ul>
  )
}
