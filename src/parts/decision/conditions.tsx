import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgreedCondition } from '@/domain/answers/decision'
import type { Report } from '@/domain/report/report'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { TextField } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import styles from './decision.module.css'
import { OfferedConditions } from './offered-conditions'
import { RemovedLine, stillGone } from './removed-line'
import { takeFocus } from './take-focus'
import { useDecision } from './use-decision'

const NONE: readonly AgreedCondition[] = []

/** The conditions under which is decided; the key questions that are not in order are offered, under the words `offered`. */
export function Conditions({ report, offered }: { readonly report: Report; readonly offered: string }) {
  const { t } = useTranslation()
  const { platform } = useServices()
  const [fresh, setFresh] = useState<string | null>(null)
  const [removed, setRemoved] = useState<AgreedCondition | null>(null)
  const [conditions = NONE, set] = useDecision('conditions')

  function add() {
    const id = platform.newId()
    setFresh(id)
    set([...conditions, { id, text: '', who: '', by: '' }])
  }

  /** The button that was pressed goes with the offer: the first of the new rows takes the focus. */
  function take(taken: readonly AgreedCondition[]) {
    setFresh(taken[0]?.id ?? null)
    set([...conditions, ...taken])
  }

  return (
    <fieldset className={styles['group']}>
      <legend>{t('decision:conditions.heading')}</legend>
      <p className={styles['hint']}>{t('decision:conditions.hint')}</p>
      {conditions.length > 0 && (
        <ol className={styles['rows']}>
          {conditions.map((condition, index) => (
            <Row
              key={condition.id}
              condition={condition}
              number={index + 1}
              isFresh={condition.id === fresh}
              onChange={(next) => set(conditions.map((other) => (other.id === next.id ? next : other)))}
              onRemove={() => {
                set(conditions.filter(({ id }) => id !== condition.id))
                setRemoved(condition)
              }}
            />
          ))}
        </ol>
      )}
      <RemovedLine
        removed={stillGone(removed, conditions)}
        words={t('decision:removed.condition')}
        onUndo={(condition) => {
          set([...conditions, condition])
          setRemoved(null)
        }}
      />
      <OfferedConditions report={report} taken={conditions} words={offered} onTake={take} />
      <Button onClick={add}>{t('decision:conditions.add')}</Button>
    </fieldset>
  )
}

function Row({
  condition,
  number,
  isFresh,
  onChange,
  onRemove,
}: {
  readonly condition: AgreedCondition
  readonly number: number
  readonly isFresh: boolean
  readonly onChange: (condition: AgreedCondition) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  return (
    <li
      ref={isFresh ? takeFocus : undefined}
      className={styles['row']}
      aria-label={t('decision:conditions.one', { number })}
    >
      <div className={styles['wide']}>
        <TextArea
          rows={1}
          label={t('decision:conditions.text')}
          value={condition.text}
          onChange={(text) => onChange({ ...condition, text })}
        />
      </div>
      <TextField
        label={t('decision:conditions.who')}
        value={condition.who}
        onChange={(who) => onChange({ ...condition, who })}
      />
      <DateField
        label={t('decision:conditions.by')}
        value={condition.by}
        onChange={(by) => onChange({ ...condition, by })}
      />
      <Button kind="quiet" onClick={onRemove} aria-label={t('decision:conditions.remove', { number })}>
        {t('common:button.remove')}
      </Button>
    </li>
  )
}
