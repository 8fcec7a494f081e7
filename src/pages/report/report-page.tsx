import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { buildReport } from '@/domain/report/build-report'
import type { Report } from '@/domain/report/report'
import type { Language } from '@/i18n/languages'
import { paths } from '@/paths'
import { useDossier, useLanguage } from '@/services'
import { Notice } from '@/ui/notice'
import { PageHead } from '@/ui/page-head'
import { ExportList } from './export-list'
import { ExportPanel } from './export-panel'
import styles from './report-page.module.css'
import { thingById, THINGS } from './things'
import { upToRound } from './up-to-round'

/** What a person takes out of the app: what it is for, how it will look, and the file. */
export function ReportPage() {
  const { t } = useTranslation('report')
  const screen = useLanguage()
  const dossier = useDossier()
  const [chosen, setChosen] = useState(THINGS[0]?.id ?? '')
  const [language, setLanguage] = useState<Language | null>(null)
  const [round, setRound] = useState<string | null>(null)
  const report = useMemo(() => buildReport(upToRound(dossier, round)), [dossier, round])
  const order = useMemo(() => ({ report, language: language ?? screen }), [report, language, screen])

  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={t('title')}>
        {t('lead')}
      </PageHead>
      {isEmpty(report) && (
        <Notice actions={<Link to={paths.questions(dossier.id, 'P1', 'M')}>{t('empty.questions')}</Link>}>
          {t('empty.body')}
        </Notice>
      )}
      <div className={styles['desk']}>
        <ExportList chosen={chosen} onChoose={setChosen} />
        <ExportPanel thing={thingById(chosen)} order={order} onLanguage={setLanguage} onRound={setRound} />
      </div>
    </div>
  )
}

function isEmpty({ phases, modules }: Report): boolean {
  return [...phases.flatMap(({ answers }) => answers), ...modules].every(({ choice }) => choice === null)
}
