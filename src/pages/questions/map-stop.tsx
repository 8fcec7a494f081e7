import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { SmallScale } from '@/ui/small-scale'
import styles from './map-stop.module.css'

/** One screen on the map. Said in full, "Delen, identiteit: 3 van 4 beantwoord"; shown as a small scale with its name. */
export const MapStop = memo(function MapStop({
  to,
  place,
  label,
  answered,
  of,
  left,
  right,
  narrow = false,
  isHere,
}: {
  readonly to: string
  readonly place: string
  readonly label: string
  readonly answered: number
  readonly of: number
  /** How far each arm is filled, 0 to 1; null where there are no two movements. */
  readonly left: number | null
  readonly right: number | null
  readonly narrow?: boolean
  readonly isHere: boolean
}) {
  const { t } = useTranslation('wizard')
  const link = useRef<HTMLAnchorElement>(null)

  useEffect(() => {
    if (isHere && link.current !== null) showInRail(link.current)
  }, [isHere])

  return (
    <Link ref={link} to={to} className={styles[narrow ? 'narrow' : 'wide']} aria-current={isHere ? 'page' : undefined}>
      {left !== null && right !== null && <SmallScale left={left} right={right} />}
      <span aria-hidden="true" className={styles['label']}>
        {label}
      </span>
      {!narrow && (
        <span aria-hidden="true" className={styles['count']}>
          {t('map.count', { answered, of })}
        </span>
      )}
      <span className="visually-hidden">{t('map.stop', { place, answered, of })}</span>
    </Link>
  )
})

/** On a low screen the rail scrolls by itself to where the person is; the page stays where it was. */
function showInRail(link: HTMLElement) {
  const rail = link.closest('nav')
  if (rail === null) return
  const { top, bottom } = link.getBoundingClientRect()
  const frame = rail.getBoundingClientRect()
  if (top < frame.top) rail.scrollTop -= frame.top - top
  else if (bottom > frame.bottom) rail.scrollTop += bottom - frame.bottom
}
