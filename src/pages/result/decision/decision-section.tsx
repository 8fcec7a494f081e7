import { useTranslation } from 'react-i18next'
import { decide } from '@/domain/answers/change-decision'
import type { Report } from '@/domain/report/report'
import { useChange, useRound } from '@/services'
import { DateField } from '@/ui/date-field'
import { TextField } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { Section } from '../section'
import { Actions } from './actions'
import { Conditions } from './conditions'
import type { DecisionPart } from './decision-part'
import styles from './decision.module.css'
import { ReviewDate } from './review-date-field'
import { VerdictChoice } from './verdict-choice'

/** The person's own decision beside the signal, and what follows from it. Everything is kept as it is typed. Source: instrument A.6. */
export function DecisionSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  const change = useChange()
  const { decision = {} } = useRound()
  const set: DecisionPart['onDecide'] = (parts) => change((dossier) => decide(dossier, parts))

  return (
    <Section id="decision" heading={t('decision:heading')} intro={t('decision:intro')}>
      <div className={styles['form']}>
        <VerdictChoice report={report} decision={decision} onDecide={set} />
        <div className={styles['question']}>
          <TextArea
            label={t('decision:why.label')}
            help={t('decision:why.hint')}
            value={decision.why ?? ''}
            onChange={(why) => set({ why })}
          />
        </div>
        <Conditions report={report} conditions={decision.conditions ?? []} onDecide={set} />
        <WhoAndWhen decision={decision} onDecide={set} />
        <div className={styles['question']}>
          <TextArea
            label={t('decision:mind.label')}
            help={t('decision:mind.hint')}
            value={decision.wouldChangeMind ?? ''}
            onChange={(wouldChangeMind) => set({ wouldChangeMind })}
          />
        </div>
        <ReviewDate decision={decision} onDecide={set} />
      </div>
      <Actions />
    </Section>
  )
}

function WhoAndWhen({ decision, onDecide }: DecisionPart) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles['group']}>
      <legend>{t('decision:who.heading')}</legend>
      <div className={styles['pair']}>
        <TextField
          label={t('decision:who.decidedBy')}
          value={decision.decidedBy ?? ''}
          onChange={(decidedBy) => onDecide({ decidedBy })}
        />
        <DateField
          label={t('decision:who.decidedOn')}
          value={decision.decidedOn ?? ''}
          onChange={(decidedOn) => onDecide({ decidedOn })}
        />
      </div>
    </fieldset>
  )
}
