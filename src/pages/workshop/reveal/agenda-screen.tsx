import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/domain/instrument/words-of'
import type { Agenda } from '@/domain/room/room-report'
import { DIFFERENCES_TALKED, scriptLengthOf } from '@/domain/workshop/script'
import { useDossier, useText } from '@/services'
import { ConsensusLine } from './consensus-line'
import styles from './list.module.css'
import { Slide } from './slide'

/** The largest differences together, before each has a screen of its own. */
export function AgendaScreen({ agenda }: { readonly agenda: Agenda }) {
  const { t } = useTranslation()
  const text = useText()
  const { differences } = agenda
  const talked = DIFFERENCES_TALKED[scriptLengthOf(useDossier().workshop)]
  return (
    <Slide heading={t('reveal:step.agenda')} lead={lead()}>
      <ol className={styles['rows']}>
        {differences.map(({ point }, index) => (
          <li key={point.question} className={styles['row']}>
            <span className={styles['disc']} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles['statement']}>{text(wordsOf(point.question).statement)}</span>
            <ConsensusLine spread={point.spread} />
          </li>
        ))}
      </ol>
    </Slide>
  )

  /** What is on the screen, and of that what there is time for. */
  function lead() {
    const count = differences.length
    if (count === 0) return t('reveal:agenda.none')
    return count > talked
      ? t('reveal:agenda.leadFirst', { count: talked, all: count })
      : t('reveal:agenda.lead', { count })
  }
}
