import { useTranslation } from 'react-i18next'
import type { Answers } from '@/domain/answers/answer'
import type { Contribution } from '@/domain/answers/workshop'
import { wordsOf } from '@/domain/instrument/words-of'
import { useRound, useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import styles from './answers-along.module.css'
import { answersByPlace, answersIn, type AnswersIn } from './handed-parts'

/** Every answer as it goes along, folded away by phase. */
export function AnswersAlong({ contribution }: { readonly contribution: Contribution }) {
  const { t } = useTranslation('participant')
  const answers = answersIn(contribution)
  return (
    <div className={styles['answers']}>
      <h3>{t('handIn.answers')}</h3>
      {answersByPlace(useRound(), answers).map((part) => (
        <AnswersAt key={part.place} part={part} answers={answers} />
      ))}
    </div>
  )
}

function AnswersAt({ part, answers }: { readonly part: AnswersIn; readonly answers: Answers }) {
  const { t } = useTranslation('participant')
  const text = useText()
  const place = part.place === 'modules' ? t('handIn.modules') : t(`instrument:phase.${part.place}.name`)
  return (
    <Disclosure summary={t('handIn.answersIn', { place, answered: part.answered, of: part.questions.length })}>
      <dl className={styles['rows']}>
        {part.questions.map((id) => {
          const choice = answers[id]?.level
          return (
            <div key={id} className={styles['row']}>
              <dt>{text(wordsOf(id).statement)}</dt>
              <dd className={styles[choice === undefined ? 'open' : 'answer']}>
                {choice === undefined ? t('handIn.openAnswer') : t(`instrument:scale.level.${choice}.label`)}
              </dd>
            </div>
          )
        })}
      </dl>
    </Disclosure>
  )
}
