import { useTranslation } from 'react-i18next'
import { BEFORE } from '../before'
import styles from './prepare-page.module.css'

/** What to do in the week before. */
export function BeforeList() {
  const { t } = useTranslation('prepare')
  return (
    <div className={styles['list']}>
      <ul>
        {BEFORE.map((step) => (
          <li key={step}>{t(`before.${step}`)}</li>
        ))}
      </ul>
    </div>
  )
}
