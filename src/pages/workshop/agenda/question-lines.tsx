import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/domain/instrument/words-of'
import type { RoomPoint, RoomReport } from '@/domain/room/room-report'
import { useDossier, useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import styles from './all-questions.module.css'
import { AnyPoint } from './talk-point'

/** Questions one under the other, each folded; those that are on the agenda or were talked about say so. */
export function QuestionLines({
  points,
  report: {
    agenda: { differences, silent, concerns, strengths },
  },
}: {
  readonly points: readonly RoomPoint[]
  readonly report: RoomReport
}) {
  const { t } = useTranslation('agenda')
  const text = useText()
  const noted = useDossier().workshop?.points ?? {}
  const listed = new Set([differences, silent, concerns, strengths].flat().map(({ point }) => point.question))
  return (
    <ul className={styles['lines']}>
      {points.map((point) => (
        <li key={point.question} className={styles['line']}>
          <Disclosure
            summary={
              <>
                {text(wordsOf(point.question).statement)}
                {listed.has(point.question) && <span className={styles['mark']}>{t('all.onAgenda')}</span>}
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
