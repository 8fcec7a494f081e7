import { useTranslation } from 'react-i18next'
import { ROLE_GROUPS, type InvitedOrganisation, type RoleGroup, type WorkshopMode } from '@/domain/answers/workshop'
import { CONTEXT_OPTIONS } from '@/domain/instrument/context-question'
import { ChoiceGroup } from '@/ui/choice-group'

type Position = (typeof CONTEXT_OPTIONS)['phase'][number] | 'unknown'

export function OrganisationChoice({
  organisations,
  chosen,
  onChoose,
}: {
  readonly organisations: readonly InvitedOrganisation[]
  readonly chosen: string | null
  readonly onChoose: (organisation: string) => void
}) {
  const { t } = useTranslation('participant')
  return (
    <ChoiceGroup<string>
      place="organisation"
      question={t('introduce.organisation')}
      help={t('introduce.organisationHelp')}
      options={organisations.map(({ id, name }) => ({
        value: id,
        label: name.trim() === '' ? t('invitation.unnamed') : name,
      }))}
      chosen={chosen}
      onChoose={onChoose}
    >
      {organisations.length === 0 && <p>{t('invitation.tableNone')}</p>}
    </ChoiceGroup>
  )
}

/** From which place in the organisation; free to say. */
export function GroupChoice({
  mode,
  chosen,
  onChoose,
}: {
  readonly mode: WorkshopMode
  readonly chosen: RoleGroup | null
  readonly onChoose: (group: RoleGroup | null) => void
}) {
  const { t } = useTranslation('participant')
  return (
    <ChoiceGroup<RoleGroup>
      place="group"
      question={t('introduce.group')}
      help={t(`introduce.groupHelp.${mode}`)}
      options={ROLE_GROUPS.map((value) => ({ value, label: t(`form:group.${value}`) }))}
      chosen={chosen}
      withdraw={t('introduce.withdraw')}
      onChoose={onChoose}
      onWithdraw={() => onChoose(null)}
    />
  )
}

/** Where someone thinks that the partnership stands; free to say. */
export function PositionChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: Position | null
  readonly onChoose: (position: Position | null) => void
}) {
  const { t } = useTranslation('participant')
  return (
    <ChoiceGroup<Position>
      place="position"
      question={t('introduce.position')}
      help={t('introduce.positionHelp')}
      options={CONTEXT_OPTIONS.phase.map((value) => ({
        value,
        label: t(`context:phase.option.${value}.label`),
        explain: t(`context:phase.option.${value}.explain`),
      }))}
      apart={[{ value: 'unknown', label: t('introduce.unsure') }]}
      chosen={chosen}
      withdraw={t('introduce.withdraw')}
      onChoose={onChoose}
      onWithdraw={() => onChoose(null)}
    />
  )
}
