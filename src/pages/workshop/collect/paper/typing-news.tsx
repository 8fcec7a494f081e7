import { useTranslation } from 'react-i18next'
import { holdsPaper, type PaperForm } from '@/domain/workshop/paper-form'
import { Notice } from '@/ui/notice'
import { useWorkshop } from '../use-workshop'
import styles from './now-panel.module.css'
import type { News } from './use-taking'

/** What became of the form that was confirmed. Gone once the next one holds something. */
export function TypingNews({ news, form }: { readonly news: News | null; readonly form: PaperForm }) {
  const { t } = useTranslation('collect')
  const count = useWorkshop().contributions.length
  return (
    <>
      <p role="status" className={styles['taken']}>
        {news === 'taken' && !holdsPaper(form) && t('confirm.taken', { count })}
      </p>
      {news !== null && news !== 'taken' && (
        <Notice kind="trouble" live>
          {t(`confirm.lack.${news}`)}
        </Notice>
      )}
    </>
  )
}
