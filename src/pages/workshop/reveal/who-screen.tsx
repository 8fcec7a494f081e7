import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { Slide } from './slide'
import styles from './who-screen.module.css'

/** As many names as can be read from the back of a room. */
const MOST = 24

/** Who is here, and how what they filled in is shown. No score yet. */
export function WhoScreen({ report }: { readonly report: RoomReport }) {
  const { t } = useTranslation()
  const { participants, organisations, coverage, mode } = report
  const present = organisations.filter(({ participants }) => participants > 0)
  const more = present.length - MOST
  return (
    <Slide heading={t('reveal:step.who')}>
      <div className={styles['who']}>
        <p className={styles['people']}>
          <strong className={styles['number']}>{participants}</strong> {t('reveal:who.people', { count: participants })}{' '}
          <span className={styles['from']}>{t('reveal:who.from', { count: present.length })}</span>
        </p>
        <ul className={styles['organisations']} data-many={present.length > 8 || undefined}>
          {present.slice(0, MOST).map(({ organisation, participants }) => (
            <li key={organisation.id} className={styles['organisation']}>
              <span dir="auto">{organisation.name}</span>
              <span className={styles['count']}>{participants}</span>
            </li>
          ))}
          {more > 0 && <li className={styles['organisation']}>{t('reveal:who.more', { count: more })}</li>}
        </ul>
      </div>
      <div className={styles['how']}>
        {coverage.pct !== null && <p>{t('reveal:who.coverage', { pct: coverage.pct })}</p>}
        <p>
          <strong>{t(`reveal:mode.${mode}.name`)}</strong> {t(`reveal:mode.${mode}.meaning`)}
        </p>
      </div>
    </Slide>
  )
}

/** In the place of all pictures, when too few took part to show any. */
export function TooFewScreen() {
  const { t } = useTranslation()
  return (
    <Slide heading={t('reveal:step.tooFew')}>
      <p className={styles['tooFew']}>{t('reveal:tooFewMeaning')}</p>
    </Slide>
  )
}
