import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '@/domain/answers/decision'
import { DOCUMENTS } from '@/domain/instrument/document'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import { TextField } from '@/ui/field'
import { NOT_REMEMBERED } from '@/ui/private-typing'
import { TextArea } from '@/ui/text-area'
import styles from './decision.module.css'
import { takeFocus } from './take-focus'

/** One action: what, who, by when, for which document, and whether it is done. */
export function ActionRow({
  action,
  number,
  isFresh,
  onChange,
  onRemove,
}: {
  readonly action: Action
  readonly number: number
  /** Just added: the person wants to write here. */
  readonly isFresh: boolean
  readonly onChange: (part: Partial<Omit<Action, 'id'>>) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  return (
    <li
      ref={isFresh ? takeFocus : undefined}
      className={styles['row']}
      aria-label={t('decision:actions.one', { number })}
      data-done={action.done || undefined}
    >
      <div className={styles['wide']}>
        <TextArea
          rows={1}
          label={t('decision:actions.text')}
          value={action.text}
          onChange={(text) => onChange({ text })}
        />
      </div>
      <TextField label={t('decision:actions.owner')} value={action.owner} onChange={(owner) => onChange({ owner })} />
      <DateField label={t('decision:actions.due')} value={action.due} onChange={(due) => onChange({ due })} />
      <DocumentSelect chosen={action.document} onChoose={(document) => onChange({ document })} />
      <div className={styles['end']}>
        <label className={styles['done']}>
          <input
            type="checkbox"
            {...NOT_REMEMBERED}
            checked={action.done}
            onChange={(event) => onChange({ done: event.target.checked })}
          />
          <span>{t('decision:actions.done')}</span>
        </label>
        <Button kind="quiet" onClick={onRemove} aria-label={t('decision:actions.remove', { number })}>
          {t('common:button.remove')}
        </Button>
      </div>
    </li>
  )
}

function DocumentSelect({
  chosen,
  onChoose,
}: {
  readonly chosen: Action['document']
  readonly onChoose: (document: Action['document']) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={styles['select']}>
      <label htmlFor={id}>{t('decision:actions.document')}</label>
      <select
        id={id}
        {...NOT_REMEMBERED}
        value={chosen ?? ''}
        onChange={(event) => onChoose(DOCUMENTS.find((document) => document === event.target.value) ?? null)}
      >
        <option value="">{t('decision:actions.noDocument')}</option>
        {DOCUMENTS.map((document) => (
          <option key={document} value={document}>
            {t(`instrument:document.${document}.name`)}
          </option>
        ))}
      </select>
    </div>
  )
}
