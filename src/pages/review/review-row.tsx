import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Answer } from '@/domain/answers/answer'
import type { AskedQuestion } from '@/domain/answers/journey'
import { wordsOf } from '@/domain/instrument/words-of'
import { comingFrom, questionPath } from '@/paths'
import { useDossier, useText } from '@/services'
import { KeySign } from '@/ui/key-sign'
import { TextureMark } from '@/ui/texture-mark'
import { AnswerSign } from './answer-sign'
import { NoteShown } from './note-shown'
import styles from './review-row.module.css'
import { ShareTick } from './share-tick'

/** One statement and what was answered; the statement leads to its question, which leads back here. */
export function ReviewRow({
  question: { id, movement, gate },
  answer,
}: {
  readonly question: AskedQuestion
  readonly answer: Answer | undefined
}) {
  const { t } = useTranslation('review')
  const text = useText()
  const { id: dossier, takingPart } = useDossier()
  const isShared = takingPart?.shared.includes(id)
  const choice = answer?.level ?? null
  return (
    <li id={id} className={styles['row']}>
      <div className={styles['words']}>
        <Link to={questionPath(dossier, id)} state={comingFrom('review')} className={styles['statement']}>
          {text(wordsOf(id).statement)}
        </Link>
        {movement !== null && (
          <p className={styles['kind']}>
            <TextureMark texture={movement === 'D' ? 'solid' : 'hatched'} />
            {t(`instrument:movement.${movement}.name`)}
            {gate !== null && (
              <span className={styles['key']}>
                <KeySign />
                {t('key')}
              </span>
            )}
          </p>
        )}
        {answer?.note !== undefined && (
          <>
            <NoteShown note={answer.note} />
            {isShared !== undefined && <ShareTick question={id} isShared={isShared} />}
          </>
        )}
      </div>
      <p className={styles[choice === null ? 'open' : 'answer']}>
        <AnswerSign choice={choice} />
        {choice === null ? t('open') : t(`instrument:scale.level.${choice}.label`)}
      </p>
    </li>
  )
}
