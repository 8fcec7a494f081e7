import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/services'
import { RadioRows } from '@/ui/radio-rows'
import styles from './export-list.module.css'
import { groupsOf, rowOf, type Thing } from './things'

/** Everything that can be taken out of the app, by whom it is for; one of them is chosen. */
export function ExportList({
  things: all,
  chosen,
  onChoose,
}: {
  readonly things: readonly Thing[]
  readonly chosen: Thing
  readonly onChoose: (id: string) => void
}) {
  const { t } = useTranslation('report')
  const text = useText()
  const id = useId()
  return (
    <fieldset className={styles['list']}>
      <legend className={styles['question']}>{t('list.question')}</legend>
      {groupsOf(all).map(({ group, things }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles['group']}>
          <p id={`${id}-${group}`} className={styles['name']}>
            {t(`list.group.${group}`)}
          </p>
          <RadioRows
            name={id}
            options={things.map((thing) => ({
              value: thing.id,
              label: text(thing.label),
              explain: text(thing.explain),
              aside: t(`form.${thing.form}`),
            }))}
            chosen={rowOf(chosen, all).id}
            onChoose={onChoose}
          />
        </div>
      ))}
    </fieldset>
  )
}
