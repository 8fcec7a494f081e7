import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { isOnlyRead } from '@/store/dossier-store'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import styles from './reading-only.module.css'

/** The pages of a dossier; while another window writes it, everything that could change it is off, and one button takes over. */
export function ReadingOnly({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { dossiers, shelf } = useServices()
  const keeping = useStore(dossiers, (state) => state.keeping)

  const takeOver = () => {
    const { dossier } = dossiers.getState()
    if (dossier !== null) void shelf.takeOver(dossier.id)
  }
  return (
    <>
      {keeping.kind === 'elsewhere' && (
        <div className={styles['notice']}>
          <Notice live actions={<Button onClick={takeOver}>{t('elsewhere.take')}</Button>}>
            {t('elsewhere.body')}
          </Notice>
        </div>
      )}
      {/* No group for a screen reader: it only switches off what is in it. */}
      <fieldset role="none" disabled={isOnlyRead(keeping)} className={styles['pages']}>
        {children}
      </fieldset>
    </>
  )
}
