import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { askedIn } from '@/domain/report/asked-in'
import { buildReport } from '@/domain/report/build-report'
import type { Report } from '@/domain/report/report'
import { useDossier } from '@/services'
import { PageHeading } from '@/ui/page-heading'
import { FromWorkshop } from './from-workshop'
import { NothingYet } from './nothing-yet'
import { OnThisPage } from './on-this-page'
import styles from './result-page.module.css'
import { ResultParts } from './result-parts'
import { useScoredDossier } from './use-scored-dossier'

/** What the answers say and what the person decides. It reads a report; it computes no score and chooses no rule. */
export function ResultPage() {
  const { t } = useTranslation()
  const dossier = useScoredDossier(useDeferredValue(useDossier()))
  const report = useMemo(() => buildReport(dossier), [dossier])
  const empty = nothingAnswered(report)
  return (
    <div className={styles['page']}>
      <PageHeading name={t('result:title')} />
      {!empty && <OnThisPage />}
      {!empty && <FromWorkshop />}
      {empty ? <NothingYet dossier={dossier} /> : <ResultParts report={report} dossier={dossier} />}
    </div>
  )
}

function nothingAnswered(report: Report): boolean {
  return askedIn(report).every(({ choice }) => choice === null)
}
