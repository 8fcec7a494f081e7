import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { Button } from '@/ui/button'
import { Stage, type Light } from './stage'
import styles from './stage.module.css'
import { useFilling } from './use-filling'
import type { Showing } from './use-showing'

/** What the room sees, where it is shown large: in the page, or in a window of its own. */
export function Wall({
  report,
  showing,
  light,
  document,
  look,
}: {
  readonly report: RoomReport
  readonly showing: Showing
  readonly light: Light
  /** The one in which it stands. */
  readonly document: Document
  readonly look: 'page' | 'whole'
}) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const { filled, refused, toggle } = useFilling(place, document)
  const { at, steps, step, go } = showing
  const whole = look === 'whole' || filled
  return (
    <>
      <Stage
        ref={place}
        report={report}
        step={step}
        place={at + 1}
        of={steps.length}
        light={light}
        look={look}
        setting={{ heading: look === 'whole' ? 'h1' : 'h2', small: false }}
        adviceShown={showing.adviceShown}
        onAdvice={showing.showAdvice}
        controls={
          <span className={styles['controls']} data-hiding={whole || undefined}>
            {whole && (
              <>
                <Button onClick={() => go(-1)} disabled={at === 0}>
                  {t('reveal:back')}
                </Button>
                <Button onClick={() => go(1)} disabled={at === steps.length - 1}>
                  {t('reveal:next')}
                </Button>
              </>
            )}
            <Button onClick={toggle}>{t(filled ? 'reveal:unfill' : 'reveal:fill')}</Button>
          </span>
        }
      />
      {refused && <output className={styles['refused']}>{t('reveal:fillRefused')}</output>}
    </>
  )
}
