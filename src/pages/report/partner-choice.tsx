import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { partnerAmounts } from '@/domain/report/partner-amounts'
import { PARTNER_PARTS, withPart, type PartnerPart } from '@/domain/report/partner-parts'
import type { Report } from '@/domain/report/report'
import { NOT_REMEMBERED } from '@/ui/private-typing'
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
  const id = useId()
  return (
    <div className={styles['choice']}>
      <fieldset className={styles['inner']} aria-describedby={`${id}-help`}>
        <legend className={styles['question']}>{t('question')}</legend>
        <p id={`${id}-help`} className={styles['help']}>
          {t('help')}
        </p>
        <div className={styles['parts']}>
          {PARTNER_PARTS.map((part) => (
            <PartRow
              key={part}
              part={part}
              amount={amounts[part]}
              isShared={shared.includes(part)}
              onShare={(isShared) => onChange(withPart(shared, part, isShared))}
            />
          ))}
        </div>
      </fieldset>
      <AlwaysAlong />
    </div>
  )
}

function PartRow({
  part,
  amount,
  isShared,
  onShare,
}: {
  readonly part: PartnerPart
  readonly amount: number
  readonly isShared: boolean
  readonly onShare: (isShared: boolean) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <label className={styles['row']}>
      <input
        type="checkbox"
        {...NOT_REMEMBERED}
        className={styles['box']}
        checked={isShared}
        onChange={(event) => onShare(event.target.checked)}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-amount ${id}-explain`}
      />
      <span className={styles['words']}>
        <span id={`${id}-label`} className={styles['label']}>
          {t(`partner:part.${part}.label`)}
        </span>
        <span id={`${id}-amount`} className={styles['amount']}>
          {t(`partner:part.${part}.amount`, { count: amount })}
        </span>
        <span id={`${id}-explain`} className={styles['explain']}>
          {t(`partner:part.${part}.explain`)}
        </span>
      </span>
    </label>
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
