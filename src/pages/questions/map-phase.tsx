import { useTranslation } from 'react-i18next'
import { nameOf, type Stop } from '@/domain/answers/journey'
import type { Progress, ScreenProgress } from '@/domain/answers/progress'
import { numberOf, type Phase } from '@/domain/instrument/axes'
import { paths } from '@/paths'
import { useText } from '@/services'
import styles from './map-phase.module.css'
import { MapStop } from './map-stop'

/** A phase of the map with its three themes; the present one is open, a later one paler. Every theme can always be entered. */
export function MapPhase({
  phase,
  screens,
  here,
  dossierId,
}: {
  readonly phase: Phase
  readonly screens: readonly ScreenProgress[]
  readonly here: Stop
  readonly dossierId: string
}) {
  const { t } = useTranslation('wizard')
  const text = useText()
  const isOpen = here.kind === 'theme' && here.phase === phase
  const preview = screens.some((screen) => screen.preview)
  return (
    <li className={styles[preview ? 'later' : 'phase']}>
      <p className={styles[isOpen ? 'nameHere' : 'name']}>
        <span className={styles['number']}>{numberOf(phase)}</span>
        {t(`instrument:phase.${phase}.name`)}
        {preview && <span className={styles['preview']}>{t('map.preview')}</span>}
      </p>
      <ul className={styles[isOpen ? 'open' : 'closed']}>
        {screens.map(({ theme, answered, of, depth, progress }) => (
          <li key={theme}>
            <MapStop
              to={paths.questions(dossierId, phase, theme)}
              place={text(nameOf({ kind: 'theme', phase, theme }))}
              label={isOpen ? t(`instrument:theme.${theme}.name`) : t(`map.short.${theme}`)}
              answered={answered}
              of={of}
              left={share(depth)}
              right={share(progress)}
              narrow={!isOpen}
              isHere={isOpen && here.theme === theme}
            />
          </li>
        ))}
      </ul>
    </li>
  )
}

function share({ answered, of }: Progress): number {
  return of === 0 ? 0 : answered / of
}
