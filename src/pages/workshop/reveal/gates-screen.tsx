import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/domain/instrument/words-of'
import type { RoomGate } from '@/domain/room/room-report'
import { useText } from '@/services'
import { SignalSign, type SignShape } from '@/ui/signal-sign'
import styles from './list.module.css'
import { Slide } from './slide'

const SIGN: Readonly<Record<RoomGate['state'], SignShape>> = {
  pass: 'tick',
  mixed: 'half',
  fail: 'bar',
  open: 'dotted',
  hidden: 'dash',
}

/** The key questions, each with what the room says of it. */
export function GatesScreen({ gates }: { readonly gates: readonly RoomGate[] }) {
  const { t } = useTranslation()
  const text = useText()
  return (
    <Slide heading={t('reveal:step.gates')} lead={t('reveal:gates.lead')}>
      <ul className={styles['gates']} data-many={gates.length > 5 || undefined}>
        {gates.map(({ gate, question, state }) => (
          <li key={gate} className={styles['gate']} data-state={state}>
            <SignalSign shape={SIGN[state]} />
            <p>
              <strong className={styles['state']}>{t(`room:gate.${state}`)}</strong>{' '}
              <span className={styles['statement']}>{text(wordsOf(question).statement)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Slide>
  )
}
