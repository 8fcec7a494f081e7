import { useTranslation } from 'react-i18next'
import { CONSENSUS, type Consensus, type Spread } from '@/domain/room/room-report'
import styles from './list.module.css'

/** How close a group is, in a word and in two discs that lie as far apart; and whether there are two camps. */
export function ConsensusLine({ spread }: { readonly spread: Spread }) {
  const { t } = useTranslation()
  const { consensus, camps } = spread
  if (consensus === null) return null
  return (
    <span className={styles['consensus']}>
      <Apart consensus={consensus} />
      <span className={styles['label']}>{t(`room:consensus.${consensus}`)}</span>
      {camps === true && <span className={styles['camps']}>{t('room:twoCamps')}</span>}
    </span>
  )
}

function Apart({ consensus }: { readonly consensus: Consensus }) {
  const far = 3 + CONSENSUS.indexOf(consensus) * 6
  return (
    <svg viewBox={`${20 - far} 0 ${far * 2 + 20} 24`} className={styles['apart']} aria-hidden="true" focusable="false">
      <circle cx={30 - far} cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="3" />
      <circle cx={30 + far} cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="3" />
    </svg>
  )
}
