import { useTranslation } from 'react-i18next'
import type { AgreedCondition } from '@/domain/answers/decision'
import { say } from '@/domain/message'
import { asSentence } from '@/domain/report/list-of'
import type { Report } from '@/domain/report/report'
import type { GateState } from '@/domain/scoring/evaluation'
import { useText } from '@/services'
import { Button } from '@/ui/button'
import styles from './decision.module.css'

/** What is not in order, the worst first. */
const ORDER: readonly GateState[] = ['fail', 'risk']

/** Key questions that are not in order, as conditions that can be taken over and then changed. */
export function OfferedConditions({
  report,
  taken,
  words,
  onTake,
}: {
  readonly report: Report
  readonly taken: readonly AgreedCondition[]
  /** What stands above them. */
  readonly words: string
  readonly onTake: (conditions: readonly AgreedCondition[]) => void
}) {
  const { t } = useTranslation()
  const text = useText()
  // A condition that came from a key question carries its id, so that it is not offered again once it is reworded.
  const offered = report.gates
    .filter(({ gate, state }) => ORDER.includes(state) && !taken.some(({ id }) => id === gate))
    .sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
    .map(({ gate, state }) => ({
      id: gate,
      text: text(asSentence(say(`signal:settle.${gate}.${state}`))),
      who: '',
      by: '',
    }))
  if (offered.length === 0) return null
  return (
    <div className={styles['offered']}>
      <p>{words}</p>
      <ul className={styles['offers']}>
        {offered.map((condition) => (
          <li key={condition.id}>
            <span>{condition.text}</span>
            <Button
              kind="quiet"
              onClick={() => onTake([condition])}
              aria-label={t('decision:conditions.takeOf', { text: condition.text })}
            >
              {t('decision:conditions.take')}
            </Button>
          </li>
        ))}
      </ul>
      {offered.length > 1 && (
        <Button kind="quiet" onClick={() => onTake(offered)}>
          {t('decision:conditions.takeAll')}
        </Button>
      )}
    </div>
  )
}
