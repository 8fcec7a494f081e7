import { useTranslation } from 'react-i18next'
import { useIsProtected } from './use-is-protected'
import { Disclosure } from '@/ui/disclosure'
import { Icon } from '@/ui/icon'
import styles from './export-panel.module.css'

/** What stands in a file, in its order, and what is worth a second look before it goes out of the house. */
export function WhatIsIn({ contents, open = false }: { readonly contents: string; readonly open?: boolean }) {
  const { t } = useTranslation('report')
  const guarded = useIsProtected()
  const parts = t(`contents.${contents}.parts`, { returnObjects: true })
  return (
    <div>
      <p className={styles['small']}>{t(`contents.${contents}.care`)}</p>
      {guarded && (
        <p className={styles['guard']}>
          <Icon name="lock" />
          <span>{t(contents === 'dossier' || contents === 'workshop' ? 'guard.dossier' : 'guard.file')}</span>
        </p>
      )}
      <Disclosure summary={t('contents.label')} open={open}>
        <ul className={styles['contents']}>
          {(Array.isArray(parts) ? parts : []).map((part) => (
            <li key={String(part)}>{String(part)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
