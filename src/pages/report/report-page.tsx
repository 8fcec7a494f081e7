import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { REPORT_KINDS, type ReportKind } from '@/exports/documents/report-kind'
import { LANGUAGE_CODES, LANGUAGES, type Language } from '@/i18n/languages'
import { useLanguage } from '@/services'
import { Button } from '@/ui/button'
import { ChoiceGroup } from '@/ui/choice-group'
import { PageHead } from '@/ui/page-head'
import { DossierFile } from './dossier-file'
import { MakingStatus } from './making-status'
import { PartnerChoice } from './partner-choice'
import styles from './report-page.module.css'
import { useMaking } from './use-making'
import { useSharing } from './use-sharing'
import { WhatIsIn } from './what-is-in'

/** What a person takes out of the app: a report on paper, in a language of its own, and the dossier itself. */
export function ReportPage() {
  const { t } = useTranslation('report')
  const screen = useLanguage()
  const [kind, setKind] = useState<ReportKind>('board')
  const [language, setLanguage] = useState<Language>(screen)
  const { report, shared, share } = useSharing()
  const { making, make, cancel } = useMaking()
  const busy = making.kind === 'making'
  const start = useRef<HTMLButtonElement>(null)

  /** The button to stop goes away; the focus goes back to where it began. */
  function stop() {
    start.current?.focus()
    cancel()
  }

  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={t('title')}>
        {t('lead')}
      </PageHead>
      <section className={styles['pdf']} aria-labelledby="report-pdf">
        <h2 id="report-pdf">{t('pdf.title')}</h2>
        <ChoiceGroup
          question={t('kind.question')}
          options={REPORT_KINDS.map((value) => ({
            value,
            label: t(`kind.${value}.label`),
            explain: t(`kind.${value}.explain`),
          }))}
          chosen={kind}
          onChoose={setKind}
        >
          {kind !== 'partner' && <WhatIsIn kind={kind} />}
        </ChoiceGroup>
        {kind === 'partner' && <PartnerChoice report={report} shared={shared} onChange={share} />}
        <ChoiceGroup
          question={t('language.question')}
          help={t('language.help')}
          options={LANGUAGE_CODES.map((value) => ({ value, label: LANGUAGES[value] }))}
          chosen={language}
          onChoose={setLanguage}
        />
        <div className={styles['do']}>
          <Button ref={start} kind="main" aria-disabled={busy} onClick={() => void make(kind, language, shared)}>
            {t('make')}
          </Button>
          <MakingStatus making={making} onCancel={stop} />
        </div>
      </section>
      <DossierFile />
    </div>
  )
}
