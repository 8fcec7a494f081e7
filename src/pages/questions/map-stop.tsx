import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { nameOf, type Stop } from '@/domain/answers/journey'
import { stopPath } from '@/paths'
import { useText } from '@/services'
import { SmallScale } from '@/ui/small-scale'
import styles from './map-stop.module.css'
import { usePlan, useStopProgress } from './use-round-parts'

/** One screen on the map. Said in full, "Delen, identiteit: 3 van 4 beantwoord"; shown as a small scale with its name. */
export function MapStop({
  stop,
  label,
  narrow = false,
  isHere,
}: {
  readonly stop: Stop
  readonly label: string
  readonly narrow?: boolean
  readonly isHere: boolean
}) {
  const { t } = useTranslation('wizard')
  const text = useText()
  const { dossierId } = usePlan()
  const { answered, of, depth, progress } = useStopProgress(stop)
  const link = useRef<HTMLAnchorElement>(null)

  useEffect(() => {
    if (isHere && link.current !== null) showInRail(link.current)
  }, [isHere])

  return (
    <Link
      ref={link}
      to={stopPath(dossierId, stop)}
      className={styles[narrow ? 'narrow' : 'wide']}
      aria-current={isHere ? 'page' : undefined}
    >
      {depth !== null && progress !== null && <SmallScale left={depth} right={progress} />}
      <span aria-hidden="true" className={styles['label']}>
        {label}
      </span>
      {!narrow && (
        <span aria-hidden="true" className={styles['count']}>
          {t('map.count', { answered, of })}
        </span>
      )}
      <span className="visually-hidden">{t('map.stop', { place: text(nameOf(stop)), answered, of })}</span>
    </Link>
  )
}

/** On a low screen the rail scrolls by itself to where the person is; the page stays where it was. */
function showInRail(link: HTMLElement) {
  const rail = link.closest('nav')
  if (rail === null) return
  const { top, bottom } = link.getBoundingClientRect()
  const frame = rail.getBoundingClientRect()
  if (top < frame.top) rail.scrollTop -= frame.top - top
  else if (bottom > frame.bottom) rail.scrollTop += bottom - frame.bottom
}
