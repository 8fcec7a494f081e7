import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/domain/instrument/words-of'
import type { AgendaPoint } from '@/domain/room/room-report'
import { useText } from '@/services'
import { Drawing } from '@/ui/drawing'
import styles from './card.module.css'
import { ConsensusLine } from './consensus-line'
import { distributionOf } from './drawings'
import { Middle } from './middle'
import { Slide } from './slide'

/** The points of one kind beside each other: three at most. */
export function ListScreen({
  kind,
  points,
}: {
  readonly kind: 'silent' | 'concerns' | 'strengths'
  readonly points: readonly AgendaPoint[]
}) {
  const { t } = useTranslation()
  const text = useText()
  return (
    <Slide heading={t(`room:list.${kind}.title`)} lead={t(`reveal:${kind}.lead`)}>
      <ul className={styles['cards']} data-kind={kind}>
        {points.map((point) => (
          <li key={point.point.question} className={styles['card']}>
            <p className={styles['statement']}>{text(wordsOf(point.point.question).statement)}</p>
            {kind === 'silent' ? <Silent point={point} /> : <Agreed point={point} />}
          </li>
        ))}
      </ul>
    </Slide>
  )
}

/** How many did not know; where they may not be counted, the line above all points says that there are many. */
function Silent({ point }: { readonly point: AgendaPoint }) {
  const { t } = useTranslation()
  const { dontKnow, asked } = point.point.spread
  if (dontKnow === null) return null
  return (
    <p className={styles['silent']}>
      <strong className={styles['number']}>{dontKnow}</strong> {t('reveal:silent.ofAsked', { count: dontKnow, asked })}
    </p>
  )
}

function Agreed({ point: { point } }: { readonly point: AgendaPoint }) {
  const text = useText()
  const drawings = distributionOf(point)
  return (
    <>
      <div className={styles['small']}>
        {drawings === null ? <Middle spread={point.spread} /> : <Drawing drawing={drawings[1]} text={text} />}
      </div>
      <ConsensusLine spread={point.spread} />
    </>
  )
}
