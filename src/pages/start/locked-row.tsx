import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { useServices } from '@/services'
import type { LockedDossier } from '@/store/shelf-entry'
import { Button, buttonClass } from '@/ui/button'
import { Icon } from '@/ui/icon'
import styles from './dossier-row.module.css'

/** A dossier that opens with its passphrase only: that it is there, and since when; not what it is called. */
export function LockedRow({ entry, onRemove }: { readonly entry: LockedDossier; readonly onRemove: () => void }) {
  const { t } = useTranslation('start')
  const { platform, saveText } = useServices()
  const title = useId()
  const act = useId()
  const { changedAt, place, file, text } = entry
  const isToday = changedAt.toDateString() === platform.now().toDateString()
  const named = (name: string) => ({ id: act + name, 'aria-labelledby': `${act}${name} ${title}` })

  return (
    <article className={styles['dossier']} aria-labelledby={title}>
      <Icon name="lock" className={styles['lock']} />
      <div className={styles['words']}>
        <h3 id={title} className={styles['title']}>
          {t(isToday ? 'locked.headingToday' : 'locked.headingOn', { moment: changedAt })}
        </h3>
        <p className={styles['why']}>{t(`locked.${place}`)}</p>
      </div>
      <div className={styles['actions']}>
        <Link to={paths.dossier(entry.id)} className={buttonClass('plain', styles['go'])} {...named('go')}>
          {t('locked.open')}
        </Link>
        <Button kind="quiet" icon={<Icon name="save" />} onClick={() => void saveText(file, text)} {...named('save')}>
          {t('common:button.save')}
        </Button>
        <Button kind="quiet" icon={<Icon name="remove" />} onClick={onRemove} {...named('remove')}>
          {t('common:button.remove')}
        </Button>
      </div>
    </article>
  )
}
