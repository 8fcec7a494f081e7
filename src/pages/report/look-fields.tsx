import { useTranslation } from 'react-i18next'
import { dress } from '@/domain/answers/change-look'
import { useChange, useDossier } from '@/services'
import { AccentField } from './accent-field'
import { LogoField } from './logo-field'
import styles from './look-fields.module.css'

/** What an organisation has of its own on the reports of a dossier: its logo and its colour. */
export function LookFields() {
  const { t } = useTranslation('look')
  const { look = {} } = useDossier()
  const change = useChange()
  return (
    <fieldset id="look" tabIndex={-1} className={styles['inner']} aria-describedby="look-help">
      <legend className="visually-hidden">{t('title')}</legend>
      <p id="look-help" className={styles['help']}>
        {t('help')}
      </p>
      <div className={styles['fields']}>
        <LogoField logo={look.logo ?? null} onChange={(logo) => change((dossier) => dress(dossier, { logo }))} />
        <AccentField
          accent={look.accent ?? null}
          onChange={(accent) => change((dossier) => dress(dossier, { accent }))}
        />
      </div>
    </fieldset>
  )
}
