import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import styles from './decision.module.css'
import { dayOf, monthsAfter, monthsUntilReview } from './review-date'
import { takeFocus } from './take-focus'
import { useDecision } from './use-decision'

/** When whoever decides looks again; a date is suggested, never filled in by itself. */
export function ReviewDate({ label }: { readonly label: string }) {
  const { t } = useTranslation()
  const { platform } = useServices()
  const [verdict] = useDecision('verdict')
  const [decidedOn] = useDecision('decidedOn')
  const [reviewOn, setReviewOn] = useDecision('reviewOn')
  const months = monthsUntilReview(verdict)
  const suggestion = monthsAfter(decidedOn ?? dayOf(platform.now()), months)
  const group = useRef<HTMLDivElement>(null)

  /** The button goes once there is a date. */
  function take() {
    takeFocus(group.current)
    setReviewOn(suggestion)
  }

  return (
    <div ref={group} className={styles['group']}>
      <div className={styles['question']}>
        <DateField label={label} value={reviewOn ?? ''} onChange={setReviewOn} />
      </div>
      {reviewOn === undefined && (
        <p>
          {t('decision:review.suggestion', { date: suggestion, months })}{' '}
          <Button kind="quiet" onClick={take}>
            {t('decision:review.take')}
          </Button>
        </p>
      )}
    </div>
  )
}
