import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RoomReport } from '@/domain/room/room-report'
import { paths } from '@/paths'
import { useDossier, useText } from '@/services'
import { Button } from '@/ui/button'
import { ScriptPanel } from '../script/script-panel'
import { Glimpse } from './glimpse'
import styles from './presenter.module.css'
import { ScriptNote } from './script-note'
import type { Light } from './stage'
import { stepName } from './step-name'
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
  const { at, steps, step, next, go } = showing
  const two = beside.window !== null
  const forward = useRef<HTMLButtonElement>(null)

  /** Not left on the button that now closes the window: the space bar goes on. */
  function open() {
    beside.open()
    forward.current?.focus()
  }

  return (
    <section aria-label={t('reveal:presenter.label')} className={styles['presenter']}>
      <div className={styles['controls']}>
        <Button onClick={() => go(-1)} aria-disabled={at === 0}>
          {t('reveal:back')}
        </Button>
        <Button ref={forward} kind="main" onClick={() => go(1)} aria-disabled={next === null}>
          {t('reveal:next')}
        </Button>
        <output className={styles['at']}>
          {t('reveal:placeOf', { place: at + 1, of: steps.length, name: text(stepName(step)) })}
        </output>
        {step.kind === 'advice' && !showing.adviceShown && two && (
          <Button onClick={showing.showAdvice}>{t('reveal:advice.show')}</Button>
        )}
      </div>
      <div className={styles['desk']}>
        <div className={styles['own']}>
          <div className={styles['notes']}>
            <ScriptNote step={step} />
            <p className={styles['next']}>
              {next === null ? t('reveal:presenter.last') : t('reveal:presenter.next', { name: text(stepName(next)) })}
            </p>
          </div>
          {two && <Glimpse report={report} showing={showing} light={light} />}
          <StepTables report={report} step={step} />
          <Waiting waiting={report.waiting} />
          <div className={styles['means']}>
            <Button onClick={two ? beside.close : open}>{t(two ? 'reveal:window.close' : 'reveal:window.open')}</Button>
            <Button onClick={onLight}>{t(light === 'light' ? 'reveal:toDark' : 'reveal:toLight')}</Button>
            <p className={styles['quiet']}>{t(two ? 'reveal:window.opened' : 'reveal:presenter.keys')}</p>
          </div>
          {beside.refused && <output className={styles['quiet']}>{t('reveal:window.refused')}</output>}
        </div>
        <ScriptPanel besideNote />
      </div>
    </section>
  )
}

/** What came in since the room looked, and is not in the picture. Never on the wall. */
function Waiting({ waiting }: { readonly waiting: number }) {
  const { t } = useTranslation()
  const { id } = useDossier()
  if (waiting === 0) return null
  return (
    <p className={styles['waiting']}>
      {t('room:waiting', { count: waiting })} <Link to={paths.collect(id)}>{t('room:toCollect')}</Link>
    </p>
  )
}
