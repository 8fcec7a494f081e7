import { useTranslation } from 'react-i18next'
import { askedModules } from '@/domain/answers/asked'
import type { Stop } from '@/domain/answers/journey'
import styles from './map-modules.module.css'
import { MapStop } from './map-stop'
import { usePlan } from './use-round-parts'

/** The modules that the context asks for, after the phases; nothing when it asks for none. */
export function MapModules({ here }: { readonly here: Stop }) {
  const { t } = useTranslation('wizard')
  const modules = askedModules(usePlan().context)
  if (modules.length === 0) return null
  return (
    <div className={styles['modules']}>
      <p className={styles['title']}>{t('map.modules')}</p>
      <ul className={styles['list']}>
        {modules.map((module) => (
          <li key={module}>
            <MapStop
              stop={{ kind: 'module', module }}
              label={t(`instrument:module.${module}.name`)}
              isHere={here.kind === 'module' && here.module === module}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
