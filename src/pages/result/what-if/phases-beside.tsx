import { useTranslation } from 'react-i18next'
import type { Report } from '@/domain/report/report'
import { PhasesAlone } from '../pictures'
import styles from './what-if.module.css'

/** The phases as they are beside the phases of the trial. */
export function PhasesBeside({ real, tried }: { readonly real: Report; readonly tried: Report }) {
  const { t } = useTranslation()
  const sides = [
    { name: t('result:whatIf.now'), report: real },
    { name: t('result:whatIf.trial'), report: tried },
  ]
  return (
    <div className={styles['beside']}>
      {sides.map(({ name, report }) => (
        <section key={name} aria-label={name} className={styles['side']}>
          <h4>{name}</h4>
          <PhasesAlone report={report} />
        </section>
      ))}
    </div>
  )
}
