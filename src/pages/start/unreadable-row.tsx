import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices, useText } from '@/services'
import type { UnreadableText } from '@/store/shelf-entry'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import styles from './dossier-row.module.css'
import { whyUnreadable } from './why-unreadable'

/** A kept text that is no dossier any more: why, and the way to take it along. */
export function UnreadableRow({ entry, onRemove }: { readonly entry: UnreadableText; readonly onRemove: () => void }) {
  const { t } = useTranslation('start')
  const text = useText()
  const { saveText } = useServices()
  const title = useId()
  return (
    <article className={styles['dossier']} aria-labelledby={title}>
      <Icon name="trouble" className={styles['trouble']} />
      <div className={styles['words']}>
        <h3 id={title} className={styles['title']}>
          {t('unreadable.heading')}
        </h3>
        <p className={styles['why']}>{text(whyUnreadable(entry.why))}</p>
        <p className={styles['why']}>{t('unreadable.keep')}</p>
      </div>
      <div className={styles['actions']}>
        <Button icon={<Icon name="save" />} onClick={() => void saveText(entry.file, entry.text)}>
          {t('unreadable.saveRaw')}
        </Button>
        <Button kind="quiet" icon={<Icon name="remove" />} onClick={onRemove}>
          {t('common:button.remove')}
        </Button>
      </div>
    </article>
  )
}
