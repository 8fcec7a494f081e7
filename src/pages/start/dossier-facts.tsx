import { useTranslation } from 'react-i18next'
import { wholeProgressOf } from '@/domain/answers/progress'
import type { Context } from '@/domain/instrument/context-question'
import { useServices } from '@/services'
import type { KeptDossier } from '@/store/shelf-entry'
import styles from './dossier-facts.module.css'
import { WorkshopFacts } from './workshop-facts'

/** Its phase and how far it is, or of a workshop who is invited and how many answered; and when it last changed. */
export function DossierFacts({ entry: { dossier, changedAt } }: { readonly entry: KeptDossier }) {
  const { t } = useTranslation('start')
  const { platform } = useServices()
  const round = dossier.rounds.at(-1)
  const today = changedAt.toDateString() === platform.now().toDateString()
  return (
    <ul className={styles['facts']}>
      {dossier.workshop !== undefined && <WorkshopFacts workshop={dossier.workshop} />}
      {dossier.workshop === undefined && round !== undefined && (
        <>
          <li>
            <PhaseName phase={round.context.phase} />
          </li>
          <li>{t('dossier.answered', { ...wholeProgressOf(round) })}</li>
        </>
      )}
      <li>{t(today ? 'dossier.changedToday' : 'dossier.changedOn', { moment: changedAt })}</li>
    </ul>
  )
}

function PhaseName({ phase }: { readonly phase: Context['phase'] }) {
  const { t } = useTranslation('start')
  if (phase === undefined) return t('dossier.phaseNone')
  if (phase === 'unknown') return t('dossier.phaseUnknown')
  return t('dossier.phase', { phase: t(`instrument:phase.P${phase}.name`) })
}
