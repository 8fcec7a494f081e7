import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { NotLookedYet } from '@/parts/room/not-looked-yet'
import { isAnyoneThere } from '@/parts/room/use-look'
import { useRoom } from '@/parts/room/use-room'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import { PageHeading } from '@/ui/page-heading'
import { Reveal } from './reveal'
import styles from './reveal-page.module.css'

/** The picture of a room, for the room. From the first look on, it stands. */
export function RevealPage() {
  const { t } = useTranslation()
  const dossier = useDossier()
  return (
    <div className={styles['page']}>
      <PageHeading name={t('reveal:title')} />
      {isAnyoneThere(dossier) ? <Room /> : <Nobody />}
    </div>
  )
}

function Room() {
  const { t } = useTranslation()
  const { report, notLookedYet } = useRoom('anew')
  if (notLookedYet) return <NotLookedYet />
  return report === null ? (
    <output className={styles['counting']}>{t('reveal:counting')}</output>
  ) : (
    <Reveal report={report} />
  )
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
