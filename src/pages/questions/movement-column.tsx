import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Movement } from '@/domain/instrument/axes'
import { TextureMark } from '@/ui/texture-mark'
import styles from './movement-column.module.css'

/** The questions of one movement under its colour, its form and its meaning. */
export function MovementColumn({ movement, children }: { readonly movement: Movement; readonly children: ReactNode }) {
  const { t } = useTranslation('instrument')
  const id = useId()
  return (
    <section className={styles[movement === 'D' ? 'depth' : 'progress']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['name']}>
          <TextureMark texture={movement === 'D' ? 'solid' : 'hatched'} />
          {t(`movement.${movement}.name`)}
        </h2>
        <p className={styles['explain']}>{t(`movement.${movement}.explain`)}</p>
      </div>
      {children}
    </section>
  )
}
