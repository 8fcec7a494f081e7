import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { ScriptStepId } from '@/domain/workshop/script'
import type { ScriptTime } from '@/domain/workshop/script-clock'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import styles from './script-panel.module.css'

/** Every step with its minutes, and at what time it ends if it goes on like this. */
export function AllSteps({
  time: { steps, place, ends },
  titleOf,
}: {
  readonly time: ScriptTime
  readonly titleOf: (step: ScriptStepId) => string
}) {
  const { t } = useTranslation('script')
  const { go, reset } = useStore(useServices().scriptClock)
  return (
    <Disclosure summary={t('all')}>
      <ol className={styles['steps']}>
        {steps.map(({ id, from, to }, other) => {
          const title = titleOf(id)
          const end = ends[other]
          return (
            <li key={id} aria-current={other === place ? 'step' : undefined} className={styles['step']}>
              <span className={styles['minutes']}>{t('row.minutes', { from, to })}</span>
              <Button kind="quiet" onClick={() => go(id)} aria-label={t('row.go', { number: other + 1, title })}>
                {title}
              </Button>
              <span className={styles['ends']}>
                {other === place && <strong>{t('row.here')}</strong>}
                {typeof end === 'number' ? t('row.ends', { end: new Date(end) }) : t('row.behind')}
              </span>
            </li>
          )
        })}
      </ol>
      <Button kind="quiet" onClick={reset}>
        {t('reset')}
      </Button>
    </Disclosure>
  )
}
