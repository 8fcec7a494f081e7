import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import styles from './presenter.module.css'
import { Stage, type Light } from './stage'
import { keyOf } from './steps'
import type { Showing } from './use-showing'

/** What the other window shows now and what it shows next, small. To look at only: all of it stands in the other window. */
export function Glimpse({
  report,
  showing,
  light,
}: {
  readonly report: RoomReport
  readonly showing: Showing
  readonly light: Light
}) {
  const { t } = useTranslation()
  const { steps, at, adviceShown, showAdvice } = showing
  const shown = steps.slice(at, at + 2)
  return (
    <div className={styles['glimpse']} aria-hidden="true" inert>
      {shown.map((step, index) => (
        <div key={keyOf(step)}>
          <p className={styles['quiet']}>{t(index === 0 ? 'reveal:presenter.now' : 'reveal:presenter.then')}</p>
          <Stage
            report={report}
            step={step}
            place={at + index + 1}
            of={steps.length}
            light={light}
            look="small"
            setting={{ heading: 'h2', small: true }}
            adviceShown={adviceShown}
            onAdvice={showAdvice}
          />
        </div>
      ))}
    </div>
  )
}
