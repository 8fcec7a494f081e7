import { useTranslation } from 'react-i18next'
import type { Signal } from '@/domain/scoring/evaluation'
import { Lines } from '../lines'
import { Part } from '../part'

/** The rules of the signal in the order in which they are tried. Source: instrument C.9. */
const RULES: readonly { readonly rule: string; readonly signal: Signal }[] = [
  { rule: 'NODATA', signal: 'NODATA' },
  { rule: 'NO', signal: 'NO' },
  { rule: 'STOP', signal: 'NOTYET' },
  { rule: 'GO', signal: 'GO' },
  { rule: 'COND', signal: 'COND' },
  { rule: 'NOTYET', signal: 'NOTYET' },
]

/** Skipped steps, and the road from scores to a signal. */
export function FromScoresToSignal() {
  const { t } = useTranslation()
  return (
    <>
      <Part id="skips" heading={t('method:skips.heading')}>
        <Lines of="method:skips" lines={['hard', 'soft', 'certain', 'position']} />
      </Part>
      <Part id="signal" heading={t('method:signal.heading')}>
        <p>{t('method:signal.body')}</p>
        <ol>
          {RULES.map(({ rule, signal }) => (
            <li key={rule}>{t(`method:signal.${rule}`, { label: t(`instrument:signal.${signal}.enter`) })}</li>
          ))}
        </ol>
        <p>{t('method:signal.robust')}</p>
        <p>{t('method:signal.why')}</p>
      </Part>
    </>
  )
}
