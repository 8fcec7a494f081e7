import { useTranslation } from 'react-i18next'
import styles from './prepare-page.module.css'

const STEPS = ['choose', 'invite', 'alone', 'outside', 'room', 'paper', 'collect'] as const

/** What to do in the week before. Source: instrument E.5. */
export function BeforeList() {
  const { t } = useTranslation('prepare')
  return (
    <div className={styles['list']}>
      <ul>
        {STEPS.map((step) => (
          <li key={step}>{t(`before.${step}`)}</li>
        ))}
      </ul>
    </div>
  )
}
