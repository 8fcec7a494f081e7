import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contribution, TakingPart } from '@/domain/answers/workshop'
import { AnswersAlong } from './answers-along'
import { NotesAlong } from './notes-along'
import styles from './what-goes-along.module.css'

/** All that is handed in, as it is handed in. */
export function WhatGoesAlong({
  takingPart,
  contribution,
}: {
  readonly takingPart: TakingPart
  readonly contribution: Contribution
}) {
  const { t } = useTranslation('participant')
  const { invitation } = takingPart
  const title = invitation.title.trim()
  return (
    <section className={styles['along']} aria-labelledby="hand-in-what">
      <h2 id="hand-in-what">{t('handIn.what')}</h2>
      <dl className={styles['facts']}>
        <Fact name={t('handIn.workshop')}>{title === '' ? t('common:workshop.untitled') : title}</Fact>
        <Fact name={t('handIn.organisation')}>
          <OrganisationName takingPart={takingPart} />
        </Fact>
        <Fact name={t('handIn.role')}>
          {contribution.group === null ? t('handIn.notSaid') : t(`form:group.${contribution.group}`)}
        </Fact>
        <Fact name={t('handIn.position')}>
          <PositionName position={contribution.position} />
        </Fact>
        {invitation.mode === 'open' && (
          <Fact name={t('handIn.consent')}>{t(contribution.consent ? 'handIn.yes' : 'handIn.no')}</Fact>
        )}
        <Fact name={t('handIn.number')}>{t('handIn.numberMeans', { id: contribution.id })}</Fact>
        <Fact name={t('handIn.times')}>{t('handIn.timesMeans', { number: contribution.handedIn })}</Fact>
      </dl>
      <AnswersAlong contribution={contribution} />
      <NotesAlong contribution={contribution} />
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

function OrganisationName({ takingPart: { organisation, invitation } }: { readonly takingPart: TakingPart }) {
  const { t } = useTranslation('participant')
  const chosen = invitation.organisations.find(({ id }) => id === organisation)
  if (chosen === undefined) return t('handIn.notChosen')
  return chosen.name.trim() === '' ? t('invitation.unnamed') : chosen.name
}

function PositionName({ position }: Pick<Contribution, 'position'>) {
  const { t } = useTranslation('participant')
  if (position === null) return t('handIn.notSaid')
  return position === 'unknown' ? t('introduce.unsure') : t(`instrument:phase.P${position}.name`)
}
