import { useTranslation } from 'react-i18next'
import { PHASES } from '@/domain/instrument/axes'
import type { RoomReport } from '@/domain/room/room-report'
import { Dots } from './dots'
import { Slide } from './slide'
import styles from './where-screen.module.css'

/** Where people think that they stand, and then where the answers point. */
export function WhereScreen({ report, calculated }: { readonly report: RoomReport; readonly calculated: boolean }) {
  const { t } = useTranslation()
  const { positions, report: scored } = report
  const at = calculated ? scored.calculated : null
  const unsure = positions?.unsure ?? 0
  const most = positions === null ? 0 : Math.max(unsure, ...Object.values(positions.phases))
  return (
    <Slide heading={t(calculated ? 'reveal:step.position' : 'reveal:step.where')} lead={leadOf()}>
      <ol className={styles['phases']} data-dots={positions === null ? undefined : true}>
        {PHASES.map((phase, index) => (
          <li key={phase} className={styles['phase']} data-here={phase === at || undefined}>
            {positions !== null && <Dots count={positions.phases[phase]} most={most} />}
            <span className={styles['disc']} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles['name']}>{t(`instrument:phase.${phase}.name`)}</span>
            {phase === at && <span className={styles['mark']}>{t('pictures:marker.calculated')}</span>}
          </li>
        ))}
      </ol>
      {unsure > 0 && <p className={styles['unsure']}>{t('reveal:where.unsure', { count: unsure })}</p>}
    </Slide>
  )

  function leadOf() {
    if (!calculated) return t(positions === null ? 'script:steps.position.say' : 'reveal:where.dots')
    return at === null
      ? t('reveal:where.notCalculated')
      : t('reveal:where.calculated', { phase: t(`instrument:phase.${at}.name`) })
  }
}
