import { useTranslation } from 'react-i18next'
import { VERDICTS } from '@/domain/answers/decision'
import { labelOf } from '@/domain/report/situation'
import type { Report } from '@/domain/report/report'
import { useText } from '@/services'
import { ChoiceGroup } from '@/ui/choice-group'
import { WithdrawButton } from '@/ui/withdraw-button'
import styles from '@/parts/decision/decision.module.css'
import { useDecision } from '@/parts/decision/use-decision'

const RECOGNISED = ['yes', 'partly', 'no'] as const

/** Whether the person recognises the signal, and what they decide; when that differs, what to write down. */
export function VerdictChoice({ report }: { readonly report: Report }) {
  const [recognised, setRecognised] = useDecision('recognised')
  const [verdict, setVerdict] = useDecision('verdict')
  const { t } = useTranslation()
  const text = useText()
  const { situation } = report.signal
  // Who is obliged to take part has no "no" to choose; one that was chosen before stays visible.
  const options = VERDICTS.filter((option) => option !== 'NO' || situation !== 'imposed' || verdict === 'NO')
  return (
    <>
      <ChoiceGroup
        question={t('decision:recognised.question', { signal: text(report.signal.label) })}
        options={RECOGNISED.map((value) => ({ value, label: t(`decision:recognised.${value}`) }))}
        chosen={recognised ?? null}
        onChoose={setRecognised}
      />
      <ChoiceGroup
        question={t('decision:verdict.question')}
        options={options.map((value) => ({ value, label: text(labelOf(value, situation)) }))}
        chosen={verdict ?? null}
        onChoose={setVerdict}
      >
        <div className={styles['underVerdict']}>
          <WithdrawButton
            label={t('decision:verdict.takeBack')}
            available={verdict !== undefined}
            onWithdraw={() => setVerdict(null)}
          />
          <div aria-live="polite">
            <Differs report={report} />
          </div>
        </div>
      </ChoiceGroup>
    </>
  )
}

/** When the decision differs from the signal: that this is allowed, and what to write down. */
function Differs({ report }: { readonly report: Report }) {
  const text = useText()
  const { actions, rest } = report.advice
  const advice = [...actions, ...rest].find(({ rule }) => rule === 'R47')
  if (advice === undefined) return null
  return (
    <div className={styles['differs']}>
      <h3>{text(advice.title)}</h3>
      <p>{text(advice.why)}</p>
      <ul>
        {advice.steps.map((step) => (
          <li key={step.key}>{text(step)}</li>
        ))}
      </ul>
    </div>
  )
}
