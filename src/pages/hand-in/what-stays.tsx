import { useTranslation } from 'react-i18next'
import type { Contribution } from '@/domain/answers/workshop'
import { useRound } from '@/services'
import styles from './hand-in-page.module.css'
import { countPrivateNotes } from './handed-parts'

/** What is not handed in. */
export function WhatStays({ contribution }: { readonly contribution: Contribution }) {
  const { t } = useTranslation('participant')
  const round = useRound()
  return (
    <section className={styles['stays']} aria-labelledby="hand-in-stays">
      <h2 id="hand-in-stays">{t('handIn.stays')}</h2>
      <ul>
        <li>{t('handIn.staysNotes', { count: countPrivateNotes(round, contribution) })}</li>
        <li>{t('handIn.staysName')}</li>
        <li>{t('handIn.staysTime')}</li>
        <li>{t('handIn.staysDevice')}</li>
      </ul>
    </section>
  )
}
