import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperHead, PaperStep, PaperValue } from '@/domain/workshop/paper-sheet'
import { NOT_REMEMBERED } from '@/ui/private-typing'
import styles from './head-step.module.css'
import { PAPER_HERE } from './paper-here'

/** One answer at the head of the form, and the key that gives it. */
export interface HeadOption {
  readonly value: PaperValue
  readonly label: ReactNode
  readonly shortcut: string
}

/** A question at the head of the form. Each answer shows its key. */
export function HeadStep({
  step,
  here,
  options,
  chosen,
  onGive,
}: {
  readonly step: PaperHead
  readonly here: PaperHead | null
  readonly options: readonly HeadOption[]
  readonly chosen: PaperValue
  readonly onGive: (step: PaperStep, value: PaperValue) => void
}) {
  const { t } = useTranslation('collect')
  const name = useId()
  return (
    <fieldset id={here === step ? PAPER_HERE : undefined} data-step={step} className={styles['step']}>
      <legend className={styles['question']}>{t(`typing.step.${step}`)}</legend>
      <div className={styles['options']}>
        {options.map(({ value, label, shortcut }) => (
          <label key={shortcut} className={styles['option']}>
            <input
              type="radio"
              {...NOT_REMEMBERED}
              name={name}
              checked={value === chosen}
              onChange={() => onGive(step, value)}
              aria-keyshortcuts={shortcut}
            />
            <kbd aria-hidden="true">{shortcut}</kbd>
            <span className={styles['label']}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
