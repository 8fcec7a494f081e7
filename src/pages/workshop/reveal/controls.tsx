import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/services'
import { Button } from '@/ui/button'
import styles from './presenter.module.css'
import { stepName } from './step-name'
import type { Step } from './steps'
import { ToAgenda } from './to-agenda'
import type { Showing } from './use-showing'

/** On and back, where the room is, and the way on after the last screen. */
export function Controls({
  showing,
  two,
  placeRef,
}: {
  readonly showing: Showing
  /** Whether the room sees it in a window of its own. */
  readonly two: boolean
  /** Where the room is: the focus goes there when a button goes away. */
  readonly placeRef: RefObject<HTMLOutputElement | null>
}) {
  const { t } = useTranslation('reveal')
  const text = useText()
  const { at, steps, step, next, go } = showing

  /** The button goes away: whoever came by keyboard goes on from where the room is. */
  function showAdvice() {
    placeRef.current?.focus()
    showing.showAdvice()
  }

  return (
    <div className={styles['controls']}>
      <Button onClick={() => go(-1)} aria-disabled={at === 0}>
        {t('back')}
      </Button>
      <Button data-forward="" kind="main" onClick={() => go(1)} aria-disabled={next === null}>
        {t('next')}
      </Button>
      <output ref={placeRef} tabIndex={-1} className={styles['at']}>
        {t('placeOf', { place: at + 1, of: steps.length, name: text(stepName(step)) })}
      </output>
      {step.kind === 'advice' && !showing.adviceShown && two && (
        <Button onClick={showAdvice}>{t('advice.show')}</Button>
      )}
      {next === null && <ToAgenda />}
    </div>
  )
}

/** What comes after the screen that the room sees; null at the last one. */
export function Next({ step }: { readonly step: Step | null }) {
  const { t } = useTranslation('reveal')
  const text = useText()
  return (
    <p className={styles['next']}>
      {step === null ? t('presenter.last') : t('presenter.next', { name: text(stepName(step)) })}
    </p>
  )
}
