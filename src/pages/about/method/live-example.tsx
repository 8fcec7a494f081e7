import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CONTEXT_OPTIONS } from '@/domain/instrument/context-question'
import { ESCAPES, LEVELS, type Choice } from '@/domain/instrument/scale'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import { Button } from '@/ui/button'
import { NOT_REMEMBERED } from '@/ui/private-typing'
import { Part } from '../part'
import { EXAMPLE_CELLS, EXAMPLE_PHASE, FIRST_EXAMPLE, roundOf } from './example-round'
import { ExampleOutcome } from './example-outcome'
import styles from './method.module.css'

const CHOICES: readonly Choice[] = [...LEVELS, ...ESCAPES]

/** Six answers and one piece of context; the real code counts along. */
export function LiveExample() {
  const { t } = useTranslation()
  const [example, setExample] = useState(FIRST_EXAMPLE)
  const evaluation = useMemo(() => evaluateRound(roundOf(example)), [example])
  const { answers, core } = example
  return (
    <Part id="example" heading={t('method:example.heading')}>
      <p>{t('method:example.intro', { phase: t(`instrument:phase.${EXAMPLE_PHASE}.name`) })}</p>
      <div className={styles['example']}>
        <fieldset className={styles['turn']}>
          <legend>{t('method:example.answers')}</legend>
          {EXAMPLE_CELLS.map(({ theme, movement, item }) => (
            <Select
              key={item}
              label={t('method:example.cell', {
                theme: t(`instrument:theme.${theme}.name`),
                movement: t(`instrument:movement.${movement}.name`),
              })}
              help={t(`items:${item}.statement`)}
              options={CHOICES.map((choice) => ({
                value: String(choice),
                label: t(`instrument:scale.level.${choice}.label`),
              }))}
              chosen={String(answers[item])}
              onChoose={(value) => {
                const choice = CHOICES.find((candidate) => String(candidate) === value)
                if (choice !== undefined) setExample({ ...example, answers: { ...answers, [item]: choice } })
              }}
            />
          ))}
          <Select
            label={t('context:core.question')}
            options={CONTEXT_OPTIONS.core.map((value) => ({ value, label: t(`context:core.option.${value}.label`) }))}
            chosen={core}
            onChoose={(value) => {
              const option = CONTEXT_OPTIONS.core.find((candidate) => candidate === value)
              if (option !== undefined) setExample({ ...example, core: option })
            }}
          />
          <Button kind="quiet" onClick={() => setExample(FIRST_EXAMPLE)}>
            {t('method:example.reset')}
          </Button>
        </fieldset>
        <ExampleOutcome evaluation={evaluation} />
      </div>
    </Part>
  )
}

function Select({
  label,
  help,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly help?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string
  readonly onChoose: (value: string) => void
}) {
  const id = useId()
  return (
    <div className={styles['select']}>
      <label htmlFor={id}>{label}</label>
      {help !== undefined && <p id={`${id}-help`}>{help}</p>}
      <select
        id={id}
        {...NOT_REMEMBERED}
        value={chosen}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
