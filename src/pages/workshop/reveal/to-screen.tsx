import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { useScriptTime } from '../script/use-script'
import styles from './presenter.module.css'
import { isScreenOf, placeOfStep } from './script-screens'
import type { Showing } from './use-showing'

/** From the step at which the script is to the screen that belongs to it; or that it is there already, or has none. */
export function ToScreen({
  showing: { steps, step: shown, goTo },
  onGone,
}: {
  readonly showing: Showing
  /** The button goes away once the screen is there. */
  readonly onGone: () => void
}) {
  const { t } = useTranslation('reveal')
  const step = useScriptTime().time.step.id
  const place = placeOfStep(steps, step)
  if (place === null) return <p className={styles['quiet']}>{t('toScreen.none')}</p>
  if (isScreenOf(shown, step)) return <p className={styles['quiet']}>{t('toScreen.here')}</p>

  function show(place: number) {
    onGone()
    goTo(place)
  }

  return (
    <p>
      <Button onClick={() => show(place)}>{t('toScreen.go')}</Button>
    </p>
  )
}
