import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildReport } from '@/domain/report/build-report'
import { SHARED_AT_FIRST } from '@/domain/report/partner-parts'
import { forPartner } from '@/domain/report/partner-version'
import type { Language } from '@/i18n/languages'
import { useDossier, useLanguage } from '@/services'
import { PageHead } from '@/ui/page-head'
import { EmptyNotice } from './empty-notice'
import { ExportList } from './export-list'
import { ExportPanel } from './export-panel'
import { ExportSettings } from './export-settings'
import styles from './report-page.module.css'
import { isForPartner, OWN_THINGS, thingById } from './things'
import { ToChosen } from './to-chosen'

/** What a person takes out of the app: what it is for, how it will look, and the file. What is chosen here is kept nowhere. */
export function ReportPage() {
  const { t } = useTranslation('report')
  const screen = useLanguage()
  const dossier = useDossier()
  const [thing, setThing] = useState(() => thingById('', OWN_THINGS))
  const [chosenLanguage, setLanguage] = useState<Language | null>(null)
  const [round, setRound] = useState<string>()
  const [shared, setShared] = useState(SHARED_AT_FIRST)
  const heading = useRef<HTMLHeadingElement>(null)
  const language = chosenLanguage ?? screen
  const whole = useMemo(() => buildReport(dossier, round), [dossier, round])
  const report = useMemo(() => (isForPartner(thing) ? forPartner(whole, shared) : whole), [thing, whole, shared])
  const order = useMemo(() => ({ report, language }), [report, language])
  const choose = (id: string) => setThing(thingById(id, OWN_THINGS))

  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={t('title')}>
        {t('lead')}
      </PageHead>
      <EmptyNotice report={whole} />
      <div className={styles['desk']}>
        <div>
          <ExportList things={OWN_THINGS} chosen={thing} onChoose={choose} />
          <ToChosen thing={thing} heading={heading} />
        </div>
        <ExportPanel thing={thing} order={order} heading={heading}>
          <ExportSettings
            thing={thing}
            whole={whole}
            language={language}
            round={round}
            shared={shared}
            onThing={choose}
            onLanguage={setLanguage}
            onRound={setRound}
            onShare={setShared}
          />
        </ExportPanel>
      </div>
    </div>
  )
}
