import { useTranslation } from 'react-i18next'
import type { Step } from './steps'
import styles from './presenter.module.css'

/** What the script says at a step: a sentence to say aloud, and a tip. Source: instrument E.5. */
export function ScriptNote({ step: { kind } }: { readonly step: Step }) {
  const { t } = useTranslation()
  return (
    <>
      <p className={styles['say']}>{t(`reveal:script.${kind}.say`)}</p>
      <p className={styles['tip']}>{t(`reveal:script.${kind}.tip`)}</p>
    </>
  )
}
