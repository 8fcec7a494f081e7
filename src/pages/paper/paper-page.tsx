import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scan } from '@/domain/answers/scan'
import { paperQuestions } from '@/domain/workshop/paper-order'
import { PaperForm } from '@/parts/paper/paper-form'
import { ChoiceGroup } from '@/ui/choice-group'
import { PageHead } from '@/ui/page-head'
import styles from './paper-page.module.css'

/** The questions of all five phases as a form to print, for who would rather write. */
export function PaperPage() {
  const { t } = useTranslation('form')
  const [scan, setScan] = useState<Scan>('quick')
  const option = (value: Scan) => ({
    value,
    label: t(`wizard:context.scan.${value}`),
    explain: t('screen.questions', { count: paperQuestions({ scan: value, context: {} }).length }),
  })
  return (
    <div className={styles['page']}>
      <PageHead name={t('screen.name')} title={t('screen.title')}>
        {t('screen.lead')}
      </PageHead>
      <ChoiceGroup<Scan>
        question={t('wizard:context.scan.question')}
        options={[option('quick'), option('full')]}
        chosen={scan}
        onChoose={setScan}
      />
      <PaperForm form={{ plan: { scan, context: {} }, invitation: null }} main />
      <p className={styles['workshop']}>{t('screen.workshop')}</p>
    </div>
  )
}
