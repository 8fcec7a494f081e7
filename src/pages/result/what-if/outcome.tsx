import { useTranslation } from 'react-i18next'
import type { Report } from '@/domain/report/report'
import { useText } from '@/services'
import { Button } from '@/ui/button'
import { SignalSign } from '@/ui/signal-sign'
import { BeamAlone } from '../pictures'
import { SIGN_OF_SIGNAL } from '../sign-of'
import { compareReports } from './compare-reports'
import { WhatMoves } from './what-moves'
import styles from './what-if.module.css'

/** The signal now and in the trial, the beam, and in words what moves; stays in sight while answers are turned. */
export function Outcome({
  real,
  tried,
  count,
  onKeep,
  onDrop,
}: {
  readonly real: Report
  readonly tried: Report | null
  readonly count: number
  readonly onKeep: () => void
  readonly onDrop: () => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <h3>{t('result:whatIf.outcome')}</h3>
      <SignalOf name={t('result:whatIf.now')} report={real} />
      {tried !== null && <SignalOf name={t('result:whatIf.trial')} report={tried} />}
      <BeamAlone report={tried ?? real} />
      <output className={tried === null ? undefined : 'visually-hidden'}>
        <InWords real={real} tried={tried} count={count} />
      </output>
      {tried !== null && (
        <p className={styles['buttons']}>
          <Button onClick={onKeep}>{t('result:whatIf.keep')}</Button>
          <Button kind="quiet" onClick={onDrop}>
            {t('result:whatIf.drop')}
          </Button>
        </p>
      )}
      {tried !== null && <WhatMoves differences={compareReports(real, tried)} />}
    </>
  )
}

function SignalOf({ name, report }: { readonly name: string; readonly report: Report }) {
  const text = useText()
  return (
    <p className={styles['signal']}>
      <SignalSign shape={SIGN_OF_SIGNAL[report.signal.signal]} />
      <span>
        <span className={styles['name']}>{name}</span> <strong>{text(report.signal.label)}</strong>
      </span>
    </p>
  )
}

/** What the eye sees at once, in a sentence that a screen reader says at every turn. */
function InWords({
  real,
  tried,
  count,
}: {
  readonly real: Report
  readonly tried: Report | null
  readonly count: number
}) {
  const { t } = useTranslation()
  const text = useText()
  if (tried === null) return t('result:whatIf.waiting')
  const [from, to] = [text(real.signal.label), text(tried.signal.label)]
  const changed = real.signal.signal !== tried.signal.signal
  return `${t('result:whatIf.changed', { count })} ${
    changed ? t('result:whatIf.signal', { from, to }) : t('result:whatIf.signalSame', { label: from })
  }`
}
