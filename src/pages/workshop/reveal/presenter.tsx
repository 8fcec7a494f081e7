import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { WaitingLine } from '@/parts/room/waiting-line'
import { useText } from '@/services'
import { Button } from '@/ui/button'
import { ScriptPanel } from '../script/script-panel'
import { Glimpse } from './glimpse'
import styles from './presenter.module.css'
import { ScriptNote } from './script-note'
import type { Light } from './stage'
import { stepName } from './step-name'
import { StepControls } from './step-controls'
import { StepTables } from './step-tables'
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
  const text = useText()
  const { step, next } = showing
  const two = beside.window !== null
  return (
    <section aria-label={t('reveal:presenter.label')} className={styles['presenter']}>
      <StepControls showing={showing} two={two} />
      <div className={styles['desk']}>
        <div className={styles['own']}>
          <div className={styles['notes']}>
            <ScriptNote step={step} report={report} />
            <p className={styles['next']}>
              {next === null ? t('reveal:presenter.last') : t('reveal:presenter.next', { name: text(stepName(next)) })}
            </p>
          </div>
          {two && <Glimpse report={report} showing={showing} light={light} />}
          <StepTables report={report} step={step} />
          {/* Never on the wall. */}
          <WaitingLine waiting={report.waiting} className={styles['waiting']} />
          <Means beside={beside} light={light} onLight={onLight} />
        </div>
        <ScriptPanel besideNote />
      </div>
    </section>
  )
}

/** The second window, and the light of the picture. */
function Means({
  beside,
  light,
  onLight,
}: {
  readonly beside: Beside
  readonly light: Light
  readonly onLight: () => void
}) {
  const { t } = useTranslation('reveal')
  const two = beside.window !== null

  /** The focus must not stay on a button that closes the window from then on: the space bar would press it. */
  function open(button: HTMLElement) {
    beside.open()
    button.closest('section')?.querySelector<HTMLElement>('[data-forward]')?.focus()
  }

  return (
    <>
      <div className={styles['means']}>
        <Button onClick={({ currentTarget }) => (two ? beside.close() : open(currentTarget))}>
          {t(two ? 'window.close' : 'window.open')}
        </Button>
        <Button onClick={onLight}>{t(light === 'light' ? 'toDark' : 'toLight')}</Button>
        <p className={styles['quiet']}>{t(two ? 'window.opened' : 'presenter.keys')}</p>
        {two && <p className={styles['quiet']}>{t('window.leaving')}</p>}
      </div>
      {beside.refused && <output className={styles['quiet']}>{t('window.refused')}</output>}
    </>
  )
}
