import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { SCRIPT_LENGTHS, type ScriptLength } from '@/domain/answers/workshop'
import { setUpWorkshop } from '@/domain/workshop/change-workshop'
import { useChange } from '@/services'
import { NOT_REMEMBERED } from '@/ui/private-typing'
import styles from './script-panel.module.css'

/** Which script stands here; it is kept with the workshop. */
export function ScriptLengthSelect({ length }: { readonly length: ScriptLength }) {
  const { t } = useTranslation('script')
  const change = useChange()
  const id = useId()

  function choose(value: string) {
    const script = SCRIPT_LENGTHS.find((one) => String(one) === value)
    if (script !== undefined) change((dossier) => setUpWorkshop(dossier, { script }))
  }

  return (
    <div className={styles['length']}>
      <label htmlFor={id}>{t('length.label')}</label>
      <select id={id} {...NOT_REMEMBERED} value={length} onChange={(event) => choose(event.target.value)}>
        {SCRIPT_LENGTHS.map((one) => (
          <option key={one} value={one}>
            {t(`length.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
