import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contribution, Invitation } from '@/domain/answers/workshop'
import { AsCode } from './as-code'
import { AsFile, type Done } from './as-file'
import styles from './hand-in-page.module.css'

/** The two ways to hand in, for whoever chose an organisation. */
export function Ways({
  invitation,
  contribution,
}: {
  readonly invitation: Invitation
  readonly contribution: Contribution
}) {
  const { t } = useTranslation('participant')
  const [done, setDone] = useState<Done | null>(null)
  return (
    <section className={styles['ways']} aria-labelledby="hand-in-ways">
      <h2 id="hand-in-ways">{t('handIn.ways')}</h2>
      <p>{t('handIn.waysLead')}</p>
      <div className={styles['two']}>
        <AsFile contribution={contribution} done={done} onDone={setDone} />
        <AsCode contribution={contribution} invitation={invitation} />
      </div>
    </section>
  )
}
