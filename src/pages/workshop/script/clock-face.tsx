import { useTranslation } from 'react-i18next'
import type { ScriptTime } from '@/domain/workshop/script-clock'
import styles from './script-panel.module.css'

const MINUTE = 60_000

/** What is left of this step and of the whole, in minutes. It is read when someone goes there, and never announces itself. */
export function ClockFace({ time, runs }: { readonly time: ScriptTime; readonly runs: boolean }) {
  const { t } = useTranslation('script')
  const { step, left, leftOfAll, ends } = time
  return (
    <div role="timer" className={styles['face']}>
      <p className={styles['left']}>{useLeftInWords(left)}</p>
      <p>
        {t('span', { from: step.from, to: step.to })}
        {!runs && <span className={styles['still']}>{t('standsStill')}</span>}
      </p>
      <p>{t('whole', { count: Math.ceil(leftOfAll / MINUTE), end: new Date(ends.at(-1) ?? 0) })}</p>
    </div>
  )
}

function useLeftInWords(left: number): string {
  const { t } = useTranslation('script')
  if (left > MINUTE) return t('left', { count: Math.ceil(left / MINUTE) })
  if (left > 0) return t(left === MINUTE ? 'left' : 'lastMinute', { count: 1 })
  const over = Math.floor(-left / MINUTE)
  return over === 0 ? t('timeIsUp') : t('over', { count: over })
}
