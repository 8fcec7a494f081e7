import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/services'
import { Button } from '@/ui/button'
import styles from './presenter.module.css'
import { stepName } from './step-name'
import { ToAgenda } from './to-agenda'
import type { Showing } from './use-showing'

/** Back and on, where the room is, and the way on after the last screen; `two` where the screen stands in a window of its own. */
export function StepControls({ showing, two }: { readonly showing: Showing; readonly two: boolean }) {
  const { t } = useTranslation()
  const text = useText()
  const { at, steps, step, next, go } = showing
  const place = useRef<HTMLOutputElement>(null)

  /** The button goes away: whoever came by keyboard goes on from where the room is. */
  function showAdvice() {
    place.current?.focus()
    showing.showAdvice()
  }

  return (
    <div className={styles['controls']}>
      <Button onClick={() => go(-1)} aria-disabled={at === 0}>
        {t('reveal:back')}
      </Button>
      <Button data-forward="" kind="main" onClick={() => go(1)} aria-disabled={next === null}>
        {t('reveal:next')}
      </Button>
      <output ref={place} tabIndex={-1} className={styles['at']}>
        {t('reveal:placeOf', { place: at + 1, of: steps.length, name: text(stepName(step)) })}
      </output>
      {step.kind === 'advice' && !showing.adviceShown && two && (
        <Button onClick={showAdvice}>{t('reveal:advice.show')}</Button>
      )}
      {next === null && <ToAgenda />}
    </div>
  )
}
