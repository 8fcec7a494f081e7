import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Round } from '@/domain/answers/dossier'
import type { Report } from '@/domain/report/report'
import { Button } from '@/ui/button'
import { useText } from '@/services'
import { Section } from '@/ui/section'
import { AdviceCard } from './advice-card'
import styles from './advice-section.module.css'

/** As many actions as a person can carry out of the room. Source: instrument D.1. */
const FIRST = 3

/** What to do: three first, the others behind a button; then what is strong, and what was seen besides. */
export function AdviceSection({
  report,
  round,
  dossierId,
}: {
  readonly report: Report
  readonly round: Round
  readonly dossierId: string
}) {
  const { t } = useTranslation()
  const { actions, strengths } = report.advice
  const [all, setAll] = useState(false)
  const fourth = useRef<HTMLHeadingElement>(null)
  const shown = all ? actions : actions.slice(0, FIRST)
  const more = actions.length - FIRST
  const card = { report, round, dossierId }

  function toggle() {
    setAll(!all)
    if (!all) requestAnimationFrame(() => fourth.current?.focus())
  }

  return (
    <Section id="advice" heading={t('result:advice.heading')} intro={t(introOf(actions.length))}>
      {shown.map((advice, index) => (
        <AdviceCard
          key={advice.id}
          {...card}
          advice={advice}
          place={index + 1}
          headingRef={index === FIRST ? fourth : undefined}
        />
      ))}
      {more > 0 && (
        <Button aria-expanded={all} onClick={toggle} className={styles['more']}>
          {all ? t('result:advice.less') : t('result:advice.more', { count: more })}
        </Button>
      )}
      {strengths.length > 0 && (
        <>
          <h3 className={styles['part']}>{t('result:advice.strengths')}</h3>
          <div className={styles['strengths']}>
            {strengths.map((advice) => (
              <AdviceCard key={advice.id} {...card} advice={advice} />
            ))}
          </div>
        </>
      )}
      <AlsoSeen report={report} />
    </Section>
  )
}

function introOf(count: number): string {
  if (count === 0) return 'result:advice.none'
  return count < FIRST ? 'result:advice.introFew' : 'result:advice.intro'
}

/** What was seen as well, as titles only, so that the list above stays workable. */
function AlsoSeen({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  const text = useText()
  const { rest } = report.advice
  if (rest.length === 0) return null
  return (
    <div>
      <h3 className={styles['part']}>{t('result:advice.rest')}</h3>
      <p className={styles['quiet']}>{t('result:advice.restIntro')}</p>
      <ul>
        {rest.map((advice) => (
          <li key={advice.id}>{text(advice.title)}</li>
        ))}
      </ul>
    </div>
  )
}
