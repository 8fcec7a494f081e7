import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { buttonClass } from '@/ui/button'
import styles from './result-page.module.css'

/** What comes after the result: the report. */
export function NextStep({ dossierId }: { readonly dossierId: string }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="next-heading" className={styles['next']}>
      <h2 id="next-heading">{t('result:next.heading')}</h2>
      <p>{t('result:next.body')}</p>
      <p className={styles['ways']}>
        <Link className={buttonClass('main')} to={paths.report(dossierId)}>
          {t('result:next.report')}
        </Link>
        <Link to={paths.review(dossierId)}>{t('result:next.review')}</Link>
      </p>
    </section>
  )
}
