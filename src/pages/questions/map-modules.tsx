import { useTranslation } from 'react-i18next'
import type { Stop } from '@/domain/answers/journey'
import { moduleProgressOf } from '@/domain/answers/progress'
import { paths } from '@/paths'
import { useDossier, useRound } from '@/services'
import styles from './map-modules.module.css'
import { MapStop } from './map-stop'

/** The modules that the context asks for, after the phases; nothing when it asks for none. */
export function MapModules({ here }: { readonly here: Stop }) {
  const { t } = useTranslation('wizard')
  const { id } = useDossier()
  const modules = moduleProgressOf(useRound())
  if (modules.length === 0) return null
  return (
    <div className={styles['modules']}>
      <p className={styles['title']}>{t('map.modules')}</p>
      <ul className={styles['list']}>
        {modules.map(({ module, answered, of }) => (
          <li key={module}>
            <MapStop
              to={paths.module(id, module)}
              place={t(`instrument:module.${module}.name`)}
              label={t(`instrument:module.${module}.name`)}
              answered={answered}
              of={of}
              left={null}
              right={null}
              isHere={here.kind === 'module' && here.module === module}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
