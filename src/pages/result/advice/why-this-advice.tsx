import { useTranslation } from 'react-i18next'
import type { Advice } from '@/domain/advice/advice'
import type { Round } from '@/domain/answers/dossier'
import type { Report } from '@/domain/report/report'
import { useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import styles from './advice-card.module.css'
import { GroundLine } from './ground-line'
import { WhatWouldChange } from './what-would-change'

/** Why an advice is given: the facts it rests on, the rule in words, and what would take it away. */
export function WhyThisAdvice({
  advice,
  report,
  round,
  dossierId,
}: {
  readonly advice: Advice
  readonly report: Report
  readonly round: Round
  readonly dossierId: string
}) {
  const { t } = useTranslation()
  const text = useText()
  return (
    <div className={styles['why']}>
      <Disclosure
        summary={
          <>
            {t('result:why.summary')} <span className="visually-hidden">{text(advice.title)}</span>
          </>
        }
        later={<WhatWouldChange advice={advice} round={round} dossierId={dossierId} />}
      >
        {advice.grounds.length > 0 && (
          <>
            <h4>{t('result:why.grounds')}</h4>
            <ul>
              {advice.grounds.map((ground) => (
                <li key={JSON.stringify(ground)}>
                  <GroundLine ground={ground} report={report} dossierId={dossierId} />
                </li>
              ))}
            </ul>
          </>
        )}
        <h4>{t('result:why.rule')}</h4>
        {advice.ruleInWords !== null && <p>{text(advice.ruleInWords)}</p>}
        <h4>{t('result:why.change')}</h4>
      </Disclosure>
    </div>
  )
}
