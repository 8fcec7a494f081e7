import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { VERDICTS } from '@/domain/answers/decision'
import type { InvitedOrganisation, PartnerDecision } from '@/domain/answers/workshop'
import { decideForPartner, takeBackDecision } from '@/domain/workshop/change-workshop'
import { decisionOf } from '@/domain/workshop/decision-of'
import { paths } from '@/paths'
import { useChange, useDossier, useServices } from '@/services'
import { ChoiceGroup } from '@/ui/choice-group'
import { TextField } from '@/ui/field'
import { WithdrawButton } from '@/ui/withdraw-button'
import styles from './close-page.module.css'

const NONE: readonly InvitedOrganisation[] = []

/** What each organisation at the table decides for itself, in the order of the invitation. */
export function PartnerDecisions() {
  const { t } = useTranslation('close')
  const { id } = useDossier()
  const organisations = useStore(useServices().dossiers, ({ dossier }) => dossier?.workshop?.organisations) ?? NONE
  if (organisations.length === 0)
    return (
      <p>
        {t('decision.none')} <Link to={paths.prepare(id)}>{t('decision.toPrepare')}</Link>
      </p>
    )
  return (
    <div className={styles['partners']}>
      {organisations.map((organisation) => (
        <Partner key={organisation.id} organisation={organisation} />
      ))}
    </div>
  )
}

function Partner({ organisation: { id, name } }: { readonly organisation: InvitedOrganisation }) {
  const { t } = useTranslation('close')
  const change = useChange()
  const decision = useStore(useServices().dossiers, ({ dossier }) =>
    dossier?.workshop === undefined ? undefined : decisionOf(dossier.workshop, id),
  )
  const decide = (parts: PartnerDecision) => change((dossier) => decideForPartner(dossier, id, parts))
  return (
    <div className={styles['partner']}>
      <ChoiceGroup
        question={<span dir="auto">{name}</span>}
        options={VERDICTS.map((value) => ({ value, label: t(`room:verdict.${value}`) }))}
        chosen={decision?.verdict ?? null}
        onChoose={(verdict) => decide({ verdict })}
      >
        <div className={styles['foot']}>
          <TextField
            label={t('decision.words')}
            value={decision?.words ?? ''}
            onChange={(words) => decide({ words })}
          />
          <WithdrawButton
            label={t('decision.takeBack')}
            available={decision?.verdict !== undefined}
            onWithdraw={() => change((dossier) => takeBackDecision(dossier, id))}
          />
        </div>
      </ChoiceGroup>
    </div>
  )
}
