import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ContextQuestion } from '@/parts/context/context-question'
import { ScanChoice } from '@/parts/context/scan-choice'
import { firstOpenStop, nameOf } from '@/domain/answers/journey'
import { CONTEXT_KEYS, type Context } from '@/domain/instrument/context-question'
import { paths, stopPath } from '@/paths'
import { useChange, useDossier, useRound, useText } from '@/services'
import { buttonClass } from '@/ui/button'
import { PageHead } from '@/ui/page-head'
import styles from './context-page.module.css'
import { DossierWords } from './dossier-words'

/** What the partnership is called, what kind it is, and how thoroughly the person wants to look. */
export function ContextPage() {
  const { t } = useTranslation('wizard')
  const { context } = useRound()
  const change = useChange()
  return (
    <div className={styles['page']}>
      <PageHead name={t('context.name')} title={t('context.title')}>
        {t('context.lead')}
      </PageHead>
      <section id="words" tabIndex={-1} className={styles['words']} aria-labelledby="context-words">
        <h2 id="context-words">{t('context.words.title')}</h2>
        <div className={styles['fields']}>
          <DossierWords />
        </div>
      </section>
      <section className={styles['questions']} aria-labelledby="context-questions">
        <h2 id="context-questions">{t('context.questions.title')}</h2>
        <p>{t('context.questions.lead')}</p>
        {CONTEXT_KEYS.map((key) => (
          <ContextQuestion key={key} about={key} chosen={context[key] ?? null} change={change}>
            {key === 'phase' && isJoining(context) && (
              <p className={styles['remark']}>{t('context.questions.joining')}</p>
            )}
          </ContextQuestion>
        ))}
      </section>
      <ScanChoice
        question={<h2 className={styles['scan']}>{t('context.scan.question')}</h2>}
        later={t('context.scan.later')}
        change={change}
      />
      <WayOn />
    </div>
  )
}

/** Asked to step into a partnership that is past exploring and sharing. Source: instrument A.3, C6. */
function isJoining({ role, phase }: Context): boolean {
  return role === 'invited' && typeof phase === 'number' && phase >= 3
}

/** On to the first screen with an open question; to the review when there is none. */
function WayOn() {
  const { t } = useTranslation('wizard')
  const text = useText()
  const { id } = useDossier()
  const open = firstOpenStop(useRound())
  return (
    <nav aria-label={t('way.label')} className={styles['way']}>
      {open === null ? (
        <Link to={paths.review(id)} className={buttonClass('main')}>
          {t('way.toReview')}
        </Link>
      ) : (
        <Link to={stopPath(id, open)} className={buttonClass('main')}>
          {t('way.onTo', { place: text(nameOf(open)) })}
        </Link>
      )}
    </nav>
  )
}
