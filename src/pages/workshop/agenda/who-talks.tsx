import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { WaitingLine } from '@/parts/room/waiting-line'
import styles from './agenda-page.module.css'

/** How many talk, in which mode, and what is therefore not shown. */
export function WhoTalks({ report: { participants, mode, waiting, points } }: { readonly report: RoomReport }) {
  const { t } = useTranslation('agenda')
  const apart = points.some(({ organisations }) => organisations?.some(({ spread }) => spread !== null))
  return (
    <div className={styles['who']}>
      <p>
        {t('room', { count: participants, mode: t(`room:mode.${mode}`) })}
        {!apart && mode === 'confidential' && <span> {t('noOrganisations')}</span>}
      </p>
      <WaitingLine waiting={waiting} />
    </div>
  )
}
