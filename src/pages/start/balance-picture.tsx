import { useTranslation } from 'react-i18next'
import styles from './balance-picture.module.css'

/** The hatch of the lighter weight, drawn far enough to fill its square. */
const HATCH = Array.from({ length: 18 }, (_, line) => `M${line * 8 - 76} 0 ${line * 8} -76`).join('')

/** The one picture of this page: what the whole program weighs. It stands still, and no number is in it. */
export function BalancePicture() {
  const { t } = useTranslation('start')
  return (
    <figure className={styles['picture']}>
      <svg viewBox="0 0 420 196" role="img" aria-label={t('balance.alt')}>
        <path d="M14 190H406" className={styles['ground']} />
        <path d="M210 128 240 189H180z" className={styles['ink']} />
        <g transform="rotate(-5 210 120)">
          <circle cx="98" cy="72" r="44" className={styles['depth']} />
          <svg x="288" y="40" width="76" height="76" viewBox="0 -76 76 76" className={styles['progress']}>
            <path d={HATCH} strokeWidth="3" />
            <rect x="1.25" y="-74.75" width="73.5" height="73.5" rx="2" strokeWidth="2.5" />
          </svg>
          <rect x="34" y="116" width="352" height="9" rx="4.5" className={styles['ink']} />
        </g>
      </svg>
      <figcaption className={styles['words']}>
        <span>
          <strong className={styles['depthWord']}>{t('balance.depth')}</strong> {t('balance.depthIs')}
        </span>
        <span>
          <strong className={styles['progressWord']}>{t('balance.progress')}</strong> {t('balance.progressIs')}
        </span>
      </figcaption>
    </figure>
  )
}
