import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { LostDossier } from '@/store/shelf-entry'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import styles from './dossier-row.module.css'

/** A dossier that was kept here and is not here any more: said, so that nobody takes an empty list for the truth. */
export function LostRow({ entry, onRemove }: { readonly entry: LostDossier; readonly onRemove: () => void }) {
  const { t } = useTranslation('start')
  const title = useId()
  return (
    <article className={styles['dossier']} aria-labelledby={title}>
      <Icon name="trouble" className={styles['trouble']} />
      <div className={styles['words']}>
        <h3 id={title} className={styles['title']}>
          {t('lost.heading')}
        </h3>
        <p className={styles['why']}>
          {entry.at === null ? t('lost.body') : t('lost.bodySince', { day: entry.at, moment: entry.at })}
        </p>
        <p className={styles['why']}>{t('lost.advice')}</p>
      </div>
      <div className={styles['actions']}>
        <Button kind="quiet" icon={<Icon name="remove" />} onClick={onRemove}>
          {t('lost.dismiss')}
        </Button>
      </div>
    </article>
  )
}
