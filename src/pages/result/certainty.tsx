import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import { itemById } from '@/domain/instrument/lookup'
import type { Report } from '@/domain/report/report'
import { useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import { QuestionLink } from './question-link'
import styles from './signal-section.module.css'

/** How sure the signal is in one line, and the open questions that can still change it. */
export function Certainty({ report, dossierId }: { readonly report: Report; readonly dossierId: string }) {
  const { t } = useTranslation()
  const text = useText()
  const { certainty, decidedBy, signal } = report.signal
  const { coverage, confidence } = report.evaluation
  return (
    <div className={styles['points']}>
      <h3>{t('result:signal.certainty')}</h3>
      <p>{text(certainty)}</p>
      {coverage.answered < coverage.of && (
        <p className={styles['coverage']}>
          {t('result:signal.coverage', {
            count: coverage.of,
            answered: coverage.answered,
            confidence: t(`instrument:confidence.${confidence}`),
          })}
        </p>
      )}
      {decidedBy.length > 0 && (
        <Disclosure open={signal === 'NODATA'} summary={t('result:signal.decidedBy', { count: decidedBy.length })}>
          <ul>
            {decidedBy.map((question) => (
              <li key={question}>
                <QuestionLink dossierId={dossierId} question={question} />
                {isKeyQuestion(question) && ` (${t('result:signal.key')})`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

function isKeyQuestion(question: QuestionId): boolean {
  return (itemById(question)?.gate ?? null) !== null
}
