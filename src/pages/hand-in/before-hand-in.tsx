import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { TakingPart } from '@/domain/answers/workshop'
import { comingFrom, paths, questionPath } from '@/paths'
import { useDossier, useRound } from '@/services'
import { buttonClass } from '@/ui/button'
import { Notice } from '@/ui/notice'
import styles from './hand-in-page.module.css'
import { openQuestions } from './handed-parts'

/** What someone may still want to do first, each with the way there; nothing when all is done. */
export function BeforeHandIn({ takingPart }: { readonly takingPart: TakingPart }) {
  const { t } = useTranslation('participant')
  const { id } = useDossier()
  const round = useRound()
  const { first, count } = openQuestions(round)
  const nothing = Object.values(round.answers).every((answer) => answer?.level === undefined)
  const noConsent = takingPart.invitation.mode === 'open' && !takingPart.consent
  if (takingPart.organisation !== null && first === null && !noConsent) return null
  return (
    <section className={styles['before']} aria-label={t('handIn.before')}>
      {takingPart.organisation === null && (
        <Notice
          kind="trouble"
          actions={
            <Link to={`${paths.takePart(id)}#organisation`} className={buttonClass('plain')}>
              {t('handIn.chooseOrganisation')}
            </Link>
          }
        >
          {t('handIn.noOrganisation')}
        </Notice>
      )}
      {first !== null && (
        <Notice
          actions={
            <Link to={questionPath(id, first)} state={comingFrom('handIn')} className={buttonClass('plain')}>
              {t('handIn.toOpen')}
            </Link>
          }
        >
          {nothing ? t('handIn.nothing') : t('handIn.open', { count })}
        </Notice>
      )}
      {noConsent && (
        <Notice
          actions={
            <Link to={`${paths.takePart(id)}#consent`} className={buttonClass('plain')}>
              {t('handIn.toConsent')}
            </Link>
          }
        >
          {t('handIn.noConsent')}
        </Notice>
      )}
    </section>
  )
}
