import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { lookAtRoom } from '@/domain/room/look-at-room'
import { paths } from '@/paths'
import { useChange, useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import { PageHeading } from '@/ui/page-heading'
import { useRoom } from '@/parts/room/use-room'
import { Reveal } from './reveal'
import styles from './reveal-page.module.css'

/** The picture of a room, for the room. From the first look on, it stands. */
export function RevealPage() {
  const { t } = useTranslation()
  const { workshop } = useDossier()
  const nobody = workshop === undefined || workshop.contributions.length + (workshop.shown?.ids.length ?? 0) === 0
  return (
    <div className={styles['page']}>
      <PageHeading name={t('reveal:title')} />
      {nobody ? <Nobody /> : <Room />}
    </div>
  )
}

function Room() {
  const { t } = useTranslation()
  const { report } = useRoom()
  useLookOnce()
  return report === null ? (
    <output className={styles['counting']}>{t('reveal:counting')}</output>
  ) : (
    <Reveal report={report} />
  )
}

/** On arrival: what comes in while the room looks does not move the picture under its eyes. */
function useLookOnce() {
  const change = useChange()
  const look = useEffectEvent(() => change(lookAtRoom))
  useEffect(() => look(), [])
}

/** Nobody's answers are in: nothing is shown, and nothing counts as looked at. */
function Nobody() {
  const { t } = useTranslation()
  const { id } = useDossier()
  return (
    <>
      <p>{t('reveal:nobody')}</p>
      <p>
        <Link to={paths.collect(id)} className={buttonClass('main')}>
          {t('room:toCollect')}
        </Link>
      </p>
    </>
  )
}
