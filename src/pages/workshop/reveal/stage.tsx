import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { StageContext, type StageSetting } from './stage-context'
import styles from './stage.module.css'
import type { Step } from './steps'
import { StepScreen } from './step-screen'

/** The light of the screen: a room with the lights on asks for a light one. */
export type Light = 'light' | 'dark'

/** What a room looks at: one step, and where it stands among the others. */
export function Stage({
  report,
  step,
  place,
  of,
  light,
  look,
  setting,
  adviceShown,
  onAdvice,
  controls,
  ref,
}: {
  readonly report: RoomReport
  readonly step: Step
  /** Counts from 1. */
  readonly place: number
  readonly of: number
  readonly light: Light
  /** In the page, in a whole window, or small. */
  readonly look: 'page' | 'whole' | 'small'
  readonly setting: StageSetting
  readonly adviceShown: boolean
  readonly onAdvice: () => void
  readonly controls?: ReactNode
  readonly ref?: Ref<HTMLDivElement>
}) {
  const { t } = useTranslation()
  return (
    <StageContext value={setting}>
      <div ref={ref} tabIndex={-1} className={styles['stage']} data-look={look} data-light={light}>
        <div className={styles['frame']}>
          <StepScreen report={report} step={step} adviceShown={adviceShown} onAdvice={onAdvice} />
          <div className={styles['foot']}>
            <p className={styles['title']} dir="auto">
              {report.title}
            </p>
            {controls}
            <p className={styles['place']}>{t('reveal:place', { place, of })}</p>
          </div>
        </div>
      </div>
    </StageContext>
  )
}
