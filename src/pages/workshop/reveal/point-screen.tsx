import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/domain/instrument/words-of'
import type { AgendaPoint, Spread } from '@/domain/room/room-report'
import { useText } from '@/services'
import { Chart } from './chart'
import { ConsensusLine } from './consensus-line'
import { distributionOf } from './drawings'
import { MediansOfOrganisations } from './medians'
import { Middle } from './middle'
import styles from './point-screen.module.css'
import { Slide } from './slide'

/** One difference: what the statement says, how the room answered it, and how close it is. */
export function PointScreen({
  point: { point },
  place,
  of,
}: {
  readonly point: AgendaPoint
  readonly place: number
  readonly of: number
}) {
  const { t } = useTranslation()
  const text = useText()
  const drawings = distributionOf(point)
  return (
    <Slide eyebrow={t('reveal:point.eyebrow', { place, of })} heading={text(wordsOf(point.question).statement)}>
      <div className={styles['point']}>
        {drawings === null ? (
          <div className={styles['middle']}>
            <Middle spread={point.spread} />
          </div>
        ) : (
          <Chart wide={drawings[0]} narrow={drawings[1]} />
        )}
        <div className={styles['beside']}>
          <p className={styles['consensus']}>
            <ConsensusLine spread={point.spread} />
          </p>
          <SpreadLines spread={point.spread} />
          <MediansOfOrganisations organisations={point.organisations} />
        </div>
      </div>
    </Slide>
  )
}

/** How many answered, and how many did not know; what may not be known is said to be so. */
export function SpreadLines({ spread }: { readonly spread: Spread }) {
  const { t } = useTranslation()
  const { n, asked, dontKnow, counts } = spread
  return (
    <div className={styles['lines']}>
      <p>{t('reveal:point.answered', { count: n, asked })}</p>
      {dontKnow !== null && dontKnow > 0 && <p>{t('reveal:point.dontKnow', { count: dontKnow })}</p>}
      {counts === null && <p>{t('reveal:tooFewCounts')}</p>}
    </div>
  )
}
