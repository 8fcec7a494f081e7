import { useTranslation } from 'react-i18next'
import { isPreview } from '@/domain/answers/asked'
import type { Stop } from '@/domain/answers/journey'
import { numberOf, THEMES, type Phase } from '@/domain/instrument/axes'
import styles from './map-phase.module.css'
import { MapStop } from './map-stop'
import { usePlan } from './use-round-parts'

/** A phase of the map with its three themes; the present one is open, a later one paler. Every theme can always be entered. */
export function MapPhase({ phase, here }: { readonly phase: Phase; readonly here: Stop }) {
  const { t } = useTranslation('wizard')
  const isOpen = here.kind === 'theme' && here.phase === phase
  const preview = isPreview(usePlan().context, phase)
  return (
    <li className={styles[preview ? 'later' : 'phase']}>
      <p className={styles[isOpen ? 'nameHere' : 'name']}>
        <span className={styles['number']}>{numberOf(phase)}</span>
        {t(`instrument:phase.${phase}.name`)}
        {preview && <span className={styles['preview']}>{t('map.preview')}</span>}
      </p>
      <ul className={styles[isOpen ? 'open' : 'closed']}>
        {THEMES.map((theme) => (
          <li key={theme}>
            <MapStop
              stop={{ kind: 'theme', phase, theme }}
              label={isOpen ? t(`instrument:theme.${theme}.name`) : t(`map.short.${theme}`)}
              narrow={!isOpen}
              isHere={isOpen && here.theme === theme}
            />
          </li>
        ))}
      </ul>
    </li>
  )
}
