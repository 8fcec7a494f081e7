import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '@/domain/report/report'
import type { RoomReport } from '@/domain/room/room-report'
import { useText } from '@/services'
import { Button } from '@/ui/button'
import styles from './list.module.css'
import { Slide } from './slide'

/** As many as a room can carry out of it. Source: instrument D.1. */
const FIRST = 3

/** Comes last, and only when it is asked for: shared understanding before solutions. */
export function AdviceScreen({
  report,
  shown,
  onShow,
}: {
  readonly report: RoomReport
  readonly shown: boolean
  readonly onShow: () => void
}) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const { actions } = report.report.advice

  /** The button goes away: whoever came by keyboard goes on from the heading. */
  function show() {
    heading.current?.focus()
    onShow()
  }

  const lead = shown ? (actions.length === 0 ? 'none' : 'lead') : 'waits'
  return (
    <Slide heading={t('reveal:step.advice')} headingRef={heading} lead={t(`reveal:advice.${lead}`)}>
      {shown ? (
        <FirstAdvice actions={actions} />
      ) : (
        <p className={styles['ask']}>
          <Button kind="main" onClick={show} className={styles['askButton']}>
            {t('reveal:advice.show')}
          </Button>
        </p>
      )}
    </Slide>
  )
}

function FirstAdvice({ actions }: Pick<Report['advice'], 'actions'>) {
  const { t } = useTranslation()
  const text = useText()
  const more = actions.length - FIRST
  return (
    <>
      <ol className={styles['advice']}>
        {actions.slice(0, FIRST).map(({ id, title, why }, index) => (
          <li key={id} className={styles['row']}>
            <span className={styles['disc']} aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <strong className={styles['adviceTitle']}>{text(title)}</strong>
              <span className={styles['why']}>{text(why)}</span>
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles['more']}>{t('reveal:advice.more', { count: more })}</p>}
    </>
  )
}
