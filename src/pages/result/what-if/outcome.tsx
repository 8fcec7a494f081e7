import { useTranslation } from 'react-i18next'
import type { Report } from '@/domain/report/report'
import { useText } from '@/services'
import { SignalSign } from '@/ui/signal-sign'
import { PicturesAlone } from '../pictures'
import { SIGN_OF_SIGNAL } from '../sign-of'
import { compareReports } from './compare-reports'
import { WhatMoves } from './what-moves'
import styles from './what-if.module.css'

/** The trial beside the real result: signals, pictures, and in words what moves. */
export function Outcome({
  real,
  tried,
  count,
}: {
  readonly real: Report
  readonly tried: Report
  readonly count: number
}) {
  const { t } = useTranslation()
  const text = useText()
  const differences = compareReports(real, tried)
  const { signal } = differences
  return (
    <div className={styles['outcome']}>
      <h3>{t('result:whatIf.outcome')}</h3>
      <output className={styles['first']}>
        {t('result:whatIf.changed', { count })}{' '}
        {signal === null
          ? t('result:whatIf.signalSame', { label: text(real.signal.label) })
          : t('result:whatIf.signal', { from: text(signal.from), to: text(signal.to) })}
      </output>
      <div className={styles['beside']}>
        <Side name={t('result:whatIf.now')} report={real} />
        <Side name={t('result:whatIf.trial')} report={tried} />
      </div>
      <WhatMoves differences={differences} />
    </div>
  )
}

function Side({ name, report }: { readonly name: string; readonly report: Report }) {
  const text = useText()
  return (
    <section aria-label={name} className={styles['side']}>
      <h4>{name}</h4>
      <p className={styles['signal']}>
        <SignalSign shape={SIGN_OF_SIGNAL[report.signal.signal]} />
        {text(report.signal.label)}
      </p>
      <PicturesAlone report={report} />
    </section>
  )
}
