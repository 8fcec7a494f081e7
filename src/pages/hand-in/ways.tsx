import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Contribution, TakingPart } from '@/domain/answers/workshop'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { AsCode } from './as-code'
import { AsFile, type Done } from './as-file'
import styles from './hand-in-page.module.css'

/** The two ways to hand in; before an organisation is chosen, the way there. */
export function Ways({
  takingPart,
  contribution,
}: {
  readonly takingPart: TakingPart
  readonly contribution: Contribution
}) {
  const { t } = useTranslation('participant')
  const { id } = useDossier()
  const [done, setDone] = useState<Done | null>(null)
  return (
    <section className={styles['ways']} aria-labelledby="hand-in-ways">
      <h2 id="hand-in-ways">{t('handIn.ways')}</h2>
      {takingPart.organisation === null ? (
        <p>
          {t('handIn.noOrganisation')}{' '}
          <Link to={`${paths.takePart(id)}#organisation`}>{t('handIn.chooseOrganisation')}</Link>
        </p>
      ) : (
        <>
          <p>{t('handIn.waysLead')}</p>
          <div className={styles['two']}>
            <AsFile contribution={contribution} done={done} onDone={setDone} />
            <AsCode contribution={contribution} invitation={takingPart.invitation} />
          </div>
        </>
      )}
    </section>
  )
}
