import { useTranslation } from 'react-i18next'
import { Disclosure } from '@/ui/disclosure'
import { BEFORE } from '../before'
import styles from './script-panel.module.css'

const HARD = ['dominant', 'feelings', 'no'] as const

/** What helps when it gets difficult, and what comes before the day itself. Source: instrument E.5. */
export function HelpAround() {
  const { t } = useTranslation('script')
  return (
    <>
      <Disclosure summary={t('hard.heading')}>
        <dl className={styles['hard']}>
          {HARD.map((what) => (
            <div key={what}>
              <dt>{t(`hard.${what}.title`)}</dt>
              <dd>{t(`hard.${what}.body`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Disclosure summary={t('prepare:before.heading')}>
        <ul className={styles['tips']}>
          {BEFORE.map((step) => (
            <li key={step}>{t(`prepare:before.${step}`)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}
