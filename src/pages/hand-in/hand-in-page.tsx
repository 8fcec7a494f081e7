import { useTranslation } from 'react-i18next'
import { Link, Navigate } from 'react-router'
import type { Contribution, TakingPart } from '@/domain/answers/workshop'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import { PageHead } from '@/ui/page-head'
import { AfterHandIn } from './after-hand-in'
import { BeforeHandIn } from './before-hand-in'
import styles from './hand-in-page.module.css'
import { contributionNow } from './handed-parts'
import { Ways } from './ways'
import { WhatGoesAlong } from './what-goes-along'
import { WhatStays } from './what-stays'

/** Exactly what is handed in and what is not, the two ways to do it, and what happens then. */
export function HandInPage() {
  const dossier = useDossier()
  const contribution = contributionNow(dossier)
  // Only for as long as it takes to leave: no such page stands here for another kind of dossier.
  if (dossier.takingPart === undefined || contribution === null)
    return <Navigate to={paths.dossier(dossier.id)} replace />
  return <HandIn takingPart={dossier.takingPart} contribution={contribution} />
}

function HandIn({
  takingPart,
  contribution,
}: {
  readonly takingPart: TakingPart
  readonly contribution: Contribution
}) {
  const { t } = useTranslation('participant')
  const { id } = useDossier()
  return (
    <div className={styles['page']}>
      <PageHead name={t('handIn.name')} title={t('handIn.title')}>
        {t('handIn.lead')}
      </PageHead>
      <BeforeHandIn takingPart={takingPart} />
      {/* Not under sixty answers: on a phone nobody would find the button. */}
      {takingPart.organisation !== null && <Ways invitation={takingPart.invitation} contribution={contribution} />}
      <WhatGoesAlong takingPart={takingPart} contribution={contribution} />
      <WhatStays contribution={contribution} />
      <AfterHandIn takingPart={takingPart} />
      <nav className={styles['way']} aria-label={t('handIn.way')}>
        <Link to={paths.review(id)} className={buttonClass('plain')}>
          {t('handIn.toReview')}
        </Link>
      </nav>
    </div>
  )
}
