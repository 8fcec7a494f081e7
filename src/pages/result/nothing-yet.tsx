import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Dossier } from '@/domain/answers/dossier'
import { paths } from '@/paths'
import { buttonClass } from '@/ui/button'
import { SignalSign } from '@/ui/signal-sign'
import styles from './result-page.module.css'

/** Nothing was answered yet: there is nothing to weigh, and the way there is short. */
export function NothingYet({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation()
  return (
    <div className={styles['nothing']}>
      <SignalSign shape="dotted" size="large" />
      <h2>{t('result:empty.heading')}</h2>
      <p>{t('result:empty.body')}</p>
      <p className={styles['ways']}>
        <Link className={buttonClass('main')} to={paths.questions(dossier.id, 'P1', 'M')}>
          {t('result:empty.questions')}
        </Link>
        {Object.keys(dossier.rounds.at(-1)?.context ?? {}).length === 0 && (
          <Link to={paths.context(dossier.id)}>{t('result:empty.context')}</Link>
        )}
      </p>
    </div>
  )
}
