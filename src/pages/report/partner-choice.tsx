import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { partnerAmounts } from '@/domain/report/partner-amounts'
import { PARTNER_PARTS, withPart, type PartnerPart } from '@/domain/report/partner-parts'
import type { Report } from '@/domain/report/report'
import { CheckRows } from '@/ui/check-rows'
import { QuestionFrame } from '@/ui/question-frame'
import styles from './partner-choice.module.css'

/** What a version for the partner shares: each part with what it is and how much there is of it, and what always goes along. */
export function PartnerChoice({
  report,
  shared,
  onChange,
}: {
  /** The report that leaves nothing out. */
  readonly report: Report
  readonly shared: readonly PartnerPart[]
  readonly onChange: (shared: readonly PartnerPart[]) => void
}) {
  const { t } = useTranslation('partner')
  const amounts = partnerAmounts(report)
  return (
    <div className={styles['choice']}>
      <QuestionFrame question={t('question')} help={t('help')}>
        <CheckRows
          options={PARTNER_PARTS.map((part) => ({
            value: part,
            label: t(`part.${part}.label`),
            aside: t(`part.${part}.amount`, { count: amounts[part] }),
            explain: t(`part.${part}.explain`),
          }))}
          ticked={shared}
          onTick={(part, isShared) => onChange(withPart(shared, part, isShared))}
        />
      </QuestionFrame>
      <AlwaysAlong />
    </div>
  )
}

function AlwaysAlong() {
  const { t } = useTranslation('partner')
  const id = useId()
  return (
    <div className={styles['always']}>
      <p id={id} className={styles['label']}>
        {t('always.label')}
      </p>
      <ul aria-labelledby={id}>
        <li>{t('always.names')}</li>
        <li>{t('always.facts')}</li>
        <li>{t('always.picture')}</li>
      </ul>
    </div>
  )
}
