import { useTranslation } from 'react-i18next'
import type { ReportKind } from '@/exports/documents/report-kind'
import { Disclosure } from '@/ui/disclosure'
import styles from './report-page.module.css'

/** What stands in a report, in its order, so that nobody mails more than was meant. */
export function WhatIsIn({ kind }: { readonly kind: Exclude<ReportKind, 'partner'> }) {
  const { t } = useTranslation('report')
  const parts = t(`contents.${kind}`, { returnObjects: true })
  return (
    <Disclosure summary={t('contents.label')}>
      <ul className={styles['contents']}>
        {(Array.isArray(parts) ? parts : []).map((part) => (
          <li key={String(part)}>{String(part)}</li>
        ))}
      </ul>
      <p>{t('contents.notes')}</p>
    </Disclosure>
  )
}
