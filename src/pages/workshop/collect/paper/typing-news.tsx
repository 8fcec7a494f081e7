import { useTranslation } from 'react-i18next'
import { holdsPaper, type PaperForm } from '@/domain/workshop/paper-form'
import { useText } from '@/services'
import { Notice } from '@/ui/notice'
import { useWorkshop } from '../use-workshop'
import styles from './now-panel.module.css'
import type { News } from './use-taking'

/** What became of the form that was confirmed. Gone once the next one holds something; its number stays until the next has one. */
export function TypingNews({ news, form }: { readonly news: News | null; readonly form: PaperForm }) {
  const { t } = useTranslation('collect')
  const text = useText()
  const { contributions } = useWorkshop()
  const number = news?.kind === 'taken' && contributions.some(({ id }) => id === news.number) ? news.number : null
  return (
    <>
      <p role="status" className={styles['taken']}>
        {number !== null && !holdsPaper(form) && t('confirm.taken', { count: contributions.length })}
      </p>
      {number !== null && <p className={styles['numbered']}>{t('confirm.number', { id: number })}</p>}
      {news !== null && news.kind !== 'taken' && (
        <Notice kind="trouble" live>
          {news.kind === 'lacks' ? t(`confirm.lack.${news.lack}`) : text(news.why)}
        </Notice>
      )}
    </>
  )
}
