import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RoomReport } from '@/domain/room/room-report'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { AgendaList } from './agenda-list'
import styles from './agenda-page.module.css'
import { AllQuestions } from './all-questions'
import { WhoTalks } from './who-talks'

const LISTS = ['differences', 'silent', 'concerns', 'strengths'] as const

/** The points to talk about, list by list, then every question; of nobody and of too few, what that means. */
export function Conversation({ report }: { readonly report: RoomReport }) {
  const { t } = useTranslation('agenda')
  const { id } = useDossier()
  if (report.participants === 0)
    return (
      <Notice actions={<Link to={paths.collect(id)}>{t('room:toCollect')}</Link>}>
        <p>{t('nobody')}</p>
      </Notice>
    )
  return (
    <>
      <WhoTalks report={report} />
      {report.evaluation !== null && <OnThisPage report={report} />}
      {report.evaluation === null ? (
        <Notice>
          <p>{t('tooFew')}</p>
        </Notice>
      ) : (
        LISTS.map((list) => <AgendaList key={list} list={list} points={report.agenda[list]} />)
      )}
      <AllQuestions report={report} />
      <p className={styles['way']}>
        <Link to={paths.close(id)} className={buttonClass('main')}>
          {t('toClose')}
        </Link>
      </p>
    </>
  )
}

/** The lists that hold something, each one step away on this long page. */
function OnThisPage({ report: { agenda } }: { readonly report: RoomReport }) {
  const { t } = useTranslation('agenda')
  return (
    <nav aria-label={t('parts')} className={styles['parts']}>
      <ul className={styles['partLinks']}>
        {LISTS.filter((list) => agenda[list].length > 0).map((list) => (
          <li key={list}>
            <Link to={{ hash: list }}>
              {t('part', { list: t(`room:list.${list}.title`), number: agenda[list].length })}
            </Link>
          </li>
        ))}
        <li>
          <Link to={{ hash: 'all' }}>{t('all.heading')}</Link>
        </li>
      </ul>
    </nav>
  )
}
