import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Message } from '@/domain/message'
import type { Report } from '@/domain/report/report'
import { useText } from '@/services'
import { SignalSign } from '@/ui/signal-sign'
import { Certainty } from './certainty'
import { SIGN_OF_SIGNAL } from './sign-of'
import styles from './signal-section.module.css'

/** Page one of the truth: what a director reads out to a board. The balance stands beside it. */
export function SignalSection({
  report,
  dossierId,
  beam,
}: {
  readonly report: Report
  readonly dossierId: string
  readonly beam: ReactNode
}) {
  const { t } = useTranslation()
  const text = useText()
  const { signal, label, sentence, conditionsTitle, conditions, reasons } = report.signal
  return (
    <section id="signal" tabIndex={-1} aria-labelledby="signal-heading" className={styles['signal']}>
      <div className={styles['said']}>
        <h2 id="signal-heading" className={styles['heading']}>
          <SignalSign shape={SIGN_OF_SIGNAL[signal]} size="large" />
          <span>
            <span className={styles['eyebrow']}>{t('result:signal.heading')}</span>{' '}
            <span className={styles['label']}>{text(label)}</span>
          </span>
        </h2>
        <p className={styles['sentence']}>{text(sentence)}</p>
        <Points heading={text(conditionsTitle)} points={conditions} />
        <Points heading={t('result:signal.reasons')} points={reasons} />
        <Certainty report={report} dossierId={dossierId} />
      </div>
      <div className={styles['beam']}>{beam}</div>
      <Background report={report} />
    </section>
  )
}

/** A short list under a small heading; nothing when there are no points. */
function Points({ heading, points }: { readonly heading: string; readonly points: readonly Message[] }) {
  const text = useText()
  if (points.length === 0) return null
  return (
    <div className={styles['points']}>
      <h3>{heading}</h3>
      <ul>
        {points.map((point) => (
          <li key={text(point)}>{text(point)}</li>
        ))}
      </ul>
    </div>
  )
}

/** What puts the signal in its place: the position, what weighs more, what to know, and two lines that always hold. */
function Background({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  return (
    <div className={styles['background']}>
      {report.position !== null && <Points heading={t('result:position')} points={[report.position]} />}
      <Points heading={t('result:weights')} points={report.weightReasons} />
      <Points heading={t('result:notices')} points={report.notices} />
      <div className={styles['always']}>
        <p>{t('instrument:model.movements')}</p>
        <p>{t('instrument:model.reality')}</p>
      </div>
    </div>
  )
}
