import { useTranslation } from 'react-i18next'
import type { Report } from '@/domain/report/report'
import { DateField } from '@/ui/date-field'
import { TextField } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { Section } from '@/ui/section'
import { Actions } from '@/parts/decision/actions'
import { Conditions } from '@/parts/decision/conditions'
import styles from '@/parts/decision/decision.module.css'
import { ReviewDate } from '@/parts/decision/review-date-field'
import { useDecision } from '@/parts/decision/use-decision'
import { VerdictChoice } from './verdict-choice'

/** The person's own decision beside the signal, and what follows from it. Everything is kept as it is typed. Source: instrument A.6. */
export function DecisionSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  return (
    <Section id="decision" heading={t('decision:heading')} intro={t('decision:intro')}>
      <div className={styles['form']}>
        <VerdictChoice report={report} />
        <InOwnWords part="why" />
        <Conditions report={report} offered={t('decision:conditions.offered')} />
        <WhoAndWhen />
        <InOwnWords part="wouldChangeMind" />
        <ReviewDate label={t('decision:review.label')} />
      </div>
      <Actions intro={t('decision:actions.intro')} />
    </Section>
  )
}

function InOwnWords({ part }: { readonly part: 'why' | 'wouldChangeMind' }) {
  const { t } = useTranslation()
  const [words = '', setWords] = useDecision(part)
  return (
    <div className={styles['question']}>
      <TextArea
        label={t(`decision:${part}.label`)}
        help={t(`decision:${part}.hint`)}
        value={words}
        onChange={setWords}
      />
    </div>
  )
}

function WhoAndWhen() {
  const { t } = useTranslation()
  const [decidedBy = '', setDecidedBy] = useDecision('decidedBy')
  const [decidedOn = '', setDecidedOn] = useDecision('decidedOn')
  return (
    <fieldset className={styles['group']}>
      <legend>{t('decision:who.heading')}</legend>
      <div className={styles['pair']}>
        <TextField label={t('decision:who.decidedBy')} value={decidedBy} onChange={setDecidedBy} />
        <DateField label={t('decision:who.decidedOn')} value={decidedOn} onChange={setDecidedOn} />
      </div>
    </fieldset>
  )
}
