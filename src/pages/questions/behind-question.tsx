import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import { documentIn } from '@/domain/instrument/document'
import { wordsOf } from '@/domain/instrument/words-of'
import { useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import styles from './behind-question.module.css'

/** By what a person recognises that a statement is true, and what the document is of which it speaks. */
export function Evidence({ question }: { readonly question: QuestionId }) {
  const { t } = useTranslation('wizard')
  const text = useText()
  const document = documentIn(question)
  return (
    <div id={`${question}-evidence`} className={styles['evidence']}>
      <p className={styles['title']}>{t('questions.evidence')}</p>
      <p>{text(wordsOf(question).evidence)}</p>
      {document !== null && (
        <p className={styles['document']}>
          <dfn className={styles['title']}>{t(`instrument:document.${document}.name`)}</dfn>{' '}
          {t(`instrument:document.${document}.explain`)}
        </p>
      )}
    </div>
  )
}

/** Why a question counts, behind a line that opens it. */
export function Why({ question }: { readonly question: QuestionId }) {
  const { t } = useTranslation('wizard')
  const text = useText()
  return (
    <Disclosure summary={t('questions.why')}>
      <p className={styles['why']}>{text(wordsOf(question).why)}</p>
    </Disclosure>
  )
}
