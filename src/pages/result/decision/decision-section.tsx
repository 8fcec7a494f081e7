import { useTranslation } from 'react-i18next'
import type { Report } from '@/domain/report/report'
import { DateField } from '@/ui/date-field'
import { TextField } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { Section } from '../section'
import { Actions } from './actions'
import { Conditions } from './conditions'
import styles from './decision.module.css'
import { ReviewDate } from './review-date-field'
import { useDecision } from './use-decision'
import { VerdictChoice } from './verdict-choice'

/** The person's own decision beside the signal, and what follows from it. Everything is kept as it is typed. Source: instrument A.6. */
export function DecisionSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  return (
    <Section id="decision" heading={t('decision:heading')} intro={t('decision:intro')}>
      <div className={styles['form']}>
        <VerdictChoice report={report} />
        <InOwnWords part="why" />
        <Conditions report={report} />
        <WhoAndWhen />
        <InOwnWords part="wouldChangeMind" />
        <ReviewDate />
      </div>
      <Actions />
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
