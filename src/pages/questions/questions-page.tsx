import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { questionsAt, type Stop } from '@/domain/answers/journey'
import { MOVEMENTS } from '@/domain/instrument/axes'
import { paths, stopPath } from '@/paths'
import { BackToOrigin } from './back-to-origin'
import { MovementColumn } from './movement-column'
import { QuestionCard } from './question-card'
import { QuestionMap } from './question-map'
import styles from './questions-page.module.css'
import { ScreenHeading } from './screen-heading'
import { stopAt } from './stop-at'
import { usePlan } from './use-round-parts'
import { WayOn } from './way-on'

/** The statements of a theme within a phase, or of a module, beside the map of all screens. */
export function QuestionsPage() {
  const { dossierId, takesPart } = usePlan()
  const stop = stopAt(useParams())
  if (stop === null) return <Navigate to={(takesPart ? paths.takePart : paths.context)(dossierId)} replace />
  return (
    <div className={styles['layout']}>
      <QuestionMap here={stop} />
      <div key={stopPath(dossierId, stop)} className={styles['screen']}>
        <BackToOrigin />
        <ScreenHeading stop={stop} />
        <ScaleQuestion />
        <Questions stop={stop} />
        <WayOn stop={stop} />
      </div>
    </div>
  )
}

function ScaleQuestion() {
  const { t } = useTranslation('instrument')
  return (
    <div className={styles['scale']}>
      <p className={styles['question']}>{t('scale.question')}</p>
      <p>{t('scale.help')}</p>
      <p className={styles['keys']}>{t('wizard:questions.keys')}</p>
    </div>
  )
}

function Questions({ stop }: { readonly stop: Stop }) {
  const questions = questionsAt(usePlan(), stop)
  if (stop.kind === 'module')
    return (
      <div className={styles['module']}>
        {questions.map(({ id }) => (
          <QuestionCard key={id} id={id} isKey={false} />
        ))}
      </div>
    )
  return (
    <div className={styles['movements']}>
      {MOVEMENTS.map((movement) => (
        <MovementColumn key={movement} movement={movement}>
          {questions
            .filter((question) => question.movement === movement)
            .map(({ id, gate }) => (
              <QuestionCard key={id} id={id} isKey={gate !== null} />
            ))}
        </MovementColumn>
      ))}
    </div>
  )
}
