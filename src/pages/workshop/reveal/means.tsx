import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import styles from './presenter.module.css'
import type { Light } from './stage'
import type { Beside } from './use-beside'

/** The second window, and the light of the picture. */
export function Means({
  beside,
  light,
  onLight,
}: {
  readonly beside: Beside
  readonly light: Light
  readonly onLight: () => void
}) {
  const { t } = useTranslation('reveal')
  const two = beside.window !== null

  /** The focus must not stay on a button that closes the window from then on: the space bar would press it. */
  function open(button: HTMLElement) {
    beside.open()
    button.closest('section')?.querySelector<HTMLElement>('[data-forward]')?.focus()
  }

  return (
    <>
      <div className={styles['means']}>
        <Button onClick={({ currentTarget }) => (two ? beside.close() : open(currentTarget))}>
          {t(two ? 'window.close' : 'window.open')}
        </Button>
        <Button onClick={onLight}>{t(light === 'light' ? 'toDark' : 'toLight')}</Button>
        <p className={styles['quiet']}>{t(two ? 'window.opened' : 'presenter.keys')}</p>
        {two && <p className={styles['quiet']}>{t('window.leaving')}</p>}
      </div>
      {beside.refused && <output className={styles['quiet']}>{t('window.refused')}</output>}
    </>
  )
}
