import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { roundChoices, type RoundChoice } from '@/domain/answers/rounds'
import { useDossier } from '@/services'
import { NOT_REMEMBERED } from '@/ui/private-typing'
import styles from './export-panel.module.css'

/** From which round: to choose when there are several, and said when there is one. */
export function RoundSetting({
  chosen,
  onRound,
}: {
  /** The last one when there is none. */
  readonly chosen: string | undefined
  readonly onRound: (round: string) => void
}) {
  const { t } = useTranslation('report')
  const rounds = roundChoices(useDossier())
  const id = useId()
  const line = ({ startedAt, scan }: RoundChoice) => t(`round.${scan}`, { moment: startedAt })
  const [last] = rounds
  if (last === undefined) return null
  if (rounds.length === 1) return <p className={styles['small']}>{t('round.only', { round: line(last) })}</p>
  return (
    <div className={styles['setting']}>
      <label htmlFor={id}>{t('round.question')}</label>
      <select id={id} {...NOT_REMEMBERED} value={chosen ?? last.id} onChange={(event) => onRound(event.target.value)}>
        {rounds.map((round) => (
          <option key={round.id} value={round.id}>
            {line(round)}
          </option>
        ))}
      </select>
    </div>
  )
}
