import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { ScriptStep, ScriptStepId } from '@/domain/workshop/script'
import type { ScriptTime } from '@/domain/workshop/script-clock'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import styles from './script-panel.module.css'

/** Lets the clock run or stand still, and goes to the step before or after; says then which one it is. */
export function ClockButtons({
  time: { steps, place, step, left },
  runs,
  titleOf,
}: {
  readonly time: ScriptTime
  readonly runs: boolean
  readonly titleOf: (step: ScriptStepId) => string
}) {
  const { t } = useTranslation('script')
  const { start, pause, go } = useStore(useServices().scriptClock)
  const [said, setSaid] = useState('')
  const before = steps[place - 1]
  const after = steps[place + 1]
  const untouched = left === step.minutes * 60_000

  function goTo(to: ScriptStep) {
    go(to.id)
    setSaid(t('nowAt', { number: steps.indexOf(to) + 1, of: steps.length, title: titleOf(to.id), count: to.minutes }))
  }

  return (
    <div className={styles['buttons']}>
      <Button kind={runs ? 'plain' : 'main'} onClick={runs ? pause : start}>
        {t(runs ? 'pause' : place === 0 && untouched ? 'start' : 'goOn')}
      </Button>
      <Button aria-disabled={after === undefined} onClick={() => after !== undefined && goTo(after)}>
        {t('next')}
      </Button>
      <Button kind="quiet" aria-disabled={before === undefined} onClick={() => before !== undefined && goTo(before)}>
        {t('back')}
      </Button>
      <output className="visually-hidden">{said}</output>
    </div>
  )
}
