import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { medianName } from '@/domain/pictures/distribution-words'
import type { RoomPoint } from '@/domain/room/room-report'
import { useText } from '@/services'
import styles from './point-screen.module.css'

/** As many as can be read from the back of a room. */
const MOST = 6

/** The middle of each organisation that may be shown apart, on a small scale and in words; nothing when none may. */
export function MediansOfOrganisations({ organisations }: Pick<RoomPoint, 'organisations'>) {
  const { t } = useTranslation()
  const text = useText()
  const id = useId()
  const known = (organisations ?? []).flatMap(({ group, spread }) =>
    spread === null || spread.median === null ? [] : [{ group, median: spread.median }],
  )
  if (known.length === 0) return null
  const more = known.length - MOST
  const all = (organisations ?? []).every(({ spread }) => spread !== null)
  return (
    <div>
      <p id={id} className={styles['apartTitle']}>
        {t(all ? 'reveal:point.medians' : 'reveal:point.mediansSome')}
      </p>
      <ul className={styles['medians']} aria-labelledby={id}>
        {known.slice(0, MOST).map(({ group, median }) => (
          <li key={group.id} className={styles['median']}>
            <span className={styles['organisation']} dir="auto">
              {group.name}
            </span>
            <span className={styles['scale']} aria-hidden="true">
              <span className={styles['at']} style={{ insetInlineStart: `${median}%` }} />
            </span>
            <span className={median % 25 === 0 ? styles['word'] : 'visually-hidden'}>{text(medianName(median))}</span>
          </li>
        ))}
        {more > 0 && <li className={styles['more']}>{t('reveal:who.more', { count: more })}</li>}
      </ul>
    </div>
  )
}
