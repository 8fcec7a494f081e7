import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { WaitingLine } from '@/parts/room/waiting-line'
import { ScriptPanel } from '../script/script-panel'
import { Controls, Next } from './controls'
import { Glimpse } from './glimpse'
import { Means } from './means'
import styles from './presenter.module.css'
import { ScriptNote } from './script-note'
import type { Light } from './stage'
import { StepTables } from './step-tables'
import { ToScreen } from './to-screen'
import type { Beside } from './use-beside'
import type { Showing } from './use-showing'

/** For the eyes of the person who guides: where the room is, what comes, what to say, and what waits. */
export function Presenter({
  report,
  showing,
  beside,
  light,
  onLight,
}: {
  readonly report: RoomReport
  readonly showing: Showing
  readonly beside: Beside
  readonly light: Light
  readonly onLight: () => void
}) {
  const { t } = useTranslation()
  const { step, next } = showing
  const two = beside.window !== null
  const place = useRef<HTMLOutputElement>(null)

  return (
    <section aria-label={t('reveal:presenter.label')} className={styles['presenter']}>
      <Controls showing={showing} two={two} placeRef={place} />
      <div className={styles['desk']}>
        <div className={styles['own']}>
          <div className={styles['notes']}>
            <ScriptNote step={step} report={report} />
            <Next step={next} />
          </div>
          {two && <Glimpse report={report} showing={showing} light={light} />}
          <StepTables report={report} step={step} />
          {/* Never on the wall. */}
          <WaitingLine waiting={report.waiting} className={styles['waiting']} />
          <Means beside={beside} light={light} onLight={onLight} />
        </div>
        <ScriptPanel besideNote>
          <ToScreen showing={showing} onGone={() => place.current?.focus()} />
        </ScriptPanel>
      </div>
    </section>
  )
}
