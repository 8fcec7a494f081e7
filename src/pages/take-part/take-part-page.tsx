import { useTranslation } from 'react-i18next'
import { Link, Navigate } from 'react-router'
import type { Dossier } from '@/domain/answers/dossier'
import { firstOpenStop } from '@/domain/answers/journey'
import type { TakingPart } from '@/domain/answers/workshop'
import { introduce } from '@/domain/workshop/change-taking-part'
import { paths, stopPath } from '@/paths'
import { useChange, useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { PageHead } from '@/ui/page-head'
import { Consent } from './consent'
import { GroupChoice, OrganisationChoice, PositionChoice } from './introductions'
import { ModeWords } from './mode-words'
import styles from './take-part-page.module.css'

/** For which organisation someone answers, from which place in it, and where they think that the partnership stands. */
export function TakePartPage() {
  const dossier = useDossier()
  // Only for as long as it takes to leave: no such page stands here for another kind of dossier.
  if (dossier.takingPart === undefined) return <Navigate to={paths.dossier(dossier.id)} replace />
  return <Introduction dossier={dossier} takingPart={dossier.takingPart} />
}

function Introduction({ dossier, takingPart }: { readonly dossier: Dossier; readonly takingPart: TakingPart }) {
  const { t } = useTranslation('participant')
  const change = useChange()
  const { organisations, mode } = takingPart.invitation
  const say = (parts: Parameters<typeof introduce>[1]) => change((now) => introduce(now, parts))
  return (
    <div className={styles['page']}>
      <PageHead name={t('introduce.name')} title={t('introduce.title')}>
        {t('introduce.lead')}
      </PageHead>
      <Disclosure summary={t(`mode.${mode}.said`)}>
        <ModeWords mode={mode} />
      </Disclosure>
      <OrganisationChoice
        organisations={organisations}
        chosen={takingPart.organisation}
        onChoose={(organisation) => say({ organisation })}
      />
      <GroupChoice mode={mode} chosen={takingPart.group} onChoose={(group) => say({ group })} />
      <PositionChoice chosen={takingPart.position} onChoose={(position) => say({ position })} />
      {mode === 'open' && <Consent given={takingPart.consent} onGive={(consent) => say({ consent })} />}
      <WayOn dossier={dossier} unchosen={takingPart.organisation === null && organisations.length > 0} />
    </div>
  )
}

function WayOn({
  dossier: { id, rounds },
  unchosen,
}: {
  readonly dossier: Dossier
  /** No organisation was chosen yet: that holds nobody back here, but nothing can be handed in without. */
  readonly unchosen: boolean
}) {
  const { t } = useTranslation('participant')
  const round = rounds.at(-1)
  const open = round === undefined ? null : firstOpenStop(round)
  return (
    <nav aria-label={t('introduce.way')} className={styles['way']}>
      {unchosen && <p id="unchosen">{t('introduce.unchosen')}</p>}
      <Link
        to={open === null ? paths.handIn(id) : stopPath(id, open)}
        className={buttonClass('main')}
        aria-describedby={unchosen ? 'unchosen' : undefined}
      >
        {t(open === null ? 'introduce.toHandIn' : 'introduce.toQuestions')}
      </Link>
    </nav>
  )
}
