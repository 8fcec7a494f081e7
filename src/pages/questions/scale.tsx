import { useTranslation } from 'react-i18next'
import { ESCAPES, LEVELS, type Choice } from '@/domain/instrument/scale'
import { RadioRows } from '@/ui/radio-rows'
import styles from './scale.module.css'

/** The five described levels and, apart from them, the two ways out: one group of choices, none of them made beforehand. */
export function Scale({
  name,
  chosen,
  onChoose,
}: {
  readonly name: string
  readonly chosen: Choice | null
  readonly onChoose: (choice: Choice) => void
}) {
  const { t } = useTranslation('instrument')
  const inWords = <Value extends Choice>(value: Value) => ({
    value,
    label: t(`scale.level.${value}.label`),
    explain: t(`scale.level.${value}.anchor`),
  })
  const levels = LEVELS.map((level, index) => ({ ...inWords<Choice>(level), shortcut: String(index + 1) }))
  return (
    <div className={styles['scale']}>
      <RadioRows name={name} options={levels} chosen={chosen} onChoose={onChoose} />
      <RadioRows name={name} options={ESCAPES.map(inWords<Choice>)} chosen={chosen} onChoose={onChoose} quiet />
    </div>
  )
}
