import { useTranslation } from 'react-i18next'
import type { Report, ReportedGate } from '@/domain/report/report'
import { SignalSign } from '@/ui/signal-sign'
import styles from './gates-section.module.css'
import { QuestionLink } from './question-link'
import { Section } from '@/ui/section'
import { SIGN_OF_GATE } from './sign-of'

/** The key questions of the phases in scope, each with its state in a sign and a word. */
export function GatesSection({ report, dossierId }: { readonly report: Report; readonly dossierId: string }) {
  const { t } = useTranslation()
  return (
    <Section id="gates" heading={t('result:gates.heading')} intro={t('result:gates.intro')}>
      {report.gates.length === 0 ? (
        <p>{t('result:gates.none')}</p>
      ) : (
        <ul className={styles['gates']}>
          {report.gates.map((gate) => (
            <Gate key={gate.gate} gate={gate} dossierId={dossierId} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Gate({ gate, dossierId }: { readonly gate: ReportedGate; readonly dossierId: string }) {
  const { t } = useTranslation()
  return (
    <li className={styles['gate']}>
      <p className={styles['state']}>
        <SignalSign shape={SIGN_OF_GATE[gate.state]} />
        {t(`instrument:gateState.${gate.state}`)}
      </p>
      <div>
        <p>
          <QuestionLink dossierId={dossierId} question={gate.question} />
        </p>
        <p className={styles['more']}>
          {t('result:gates.about', { what: t(`instrument:gate.${gate.gate}.short`) })}
          {gate.stop && ` ${t('result:gates.stop')}`}
        </p>
        {gate.note !== '' && <p className={styles['more']}>{t('result:gates.reason', { note: gate.note })}</p>}
      </div>
    </li>
  )
}
