import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Advice } from '@/domain/advice/advice'
import type { Round } from '@/domain/answers/dossier'
import type { Report } from '@/domain/report/report'
import { useText } from '@/services'
import styles from './advice-card.module.css'
import { StepToAction } from './step-to-action'
import { WhyThisAdvice } from './why-this-advice'

/** One advice: what to do, and behind "why" everything that it rests on. */
export function AdviceCard({
  advice,
  place,
  headingRef,
  ...rest
}: {
  readonly advice: Advice
  /** Its rank among the actions; none for a strength. */
  readonly place?: number
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined
  readonly report: Report
  readonly round: Round
  readonly dossierId: string
}) {
  const { t } = useTranslation()
  const text = useText()
  const strength = advice.group === 'strength'
  return (
    <article className={styles['card']} data-strength={strength || undefined} aria-labelledby={`advice-${advice.id}`}>
      <h3 id={`advice-${advice.id}`} ref={headingRef} tabIndex={-1} className={styles['title']}>
        {place !== undefined && (
          <span className={styles['place']} aria-hidden="true">
            {place}
          </span>
        )}
        <span>{text(advice.title)}</span>
      </h3>
      <p className={styles['reason']}>{text(advice.why)}</p>
      <p className={styles['lead']}>{t(strength ? 'result:advice.strengthSteps' : 'result:advice.steps')}</p>
      <ul className={styles['steps']}>
        {advice.steps.map((step) => (
          <li key={step.key}>
            <div className={styles['step']}>
              <span className={styles['words']}>{text(step)}</span>
              <StepToAction step={text(step)} feeds={advice.feeds} />
            </div>
          </li>
        ))}
      </ul>
      <Feeds advice={advice} />
      <WhyThisAdvice advice={advice} {...rest} />
    </article>
  )
}

/** The documents in which the result of these steps belongs. */
function Feeds({ advice }: { readonly advice: Advice }) {
  const { t, i18n } = useTranslation()
  if (advice.feeds !== 'all' && advice.feeds.length === 0) return null
  const names = advice.feeds === 'all' ? [] : advice.feeds.map((id) => t(`instrument:document.${id}.name`))
  return (
    <p className={styles['feeds']}>
      {advice.feeds === 'all'
        ? t('result:advice.feedsAll')
        : t('result:advice.feeds', { documents: new Intl.ListFormat(i18n.language).format(names) })}
    </p>
  )
}
