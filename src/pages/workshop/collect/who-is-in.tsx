import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Table } from '@/ui/table'
import { countByOrganisation, mayShow, type MayShow } from './shown-of-so-many'
import { ShowingRules } from './showing-rules'
import { TakeOut } from './take-out'
import { useWorkshop } from './use-workshop'
import styles from './who-is-in.module.css'

/** Who is in: organisations and counts, and nothing else; what may be shown of them, and the way there. */
export function WhoIsIn() {
  const { t } = useTranslation('collect')
  const workshop = useWorkshop()
  const counts = countByOrganisation(workshop)
  const count = workshop.contributions.length
  return (
    <section className={styles['room']} aria-labelledby="collect-room">
      <h2 id="collect-room">{t('room.title')}</h2>
      <p className={styles['total']}>
        <strong className={styles['number']}>{count}</strong> {t('room.participants', { count })}
      </p>
      <WayOn {...mayShow(workshop)} />
      {counts.length > 0 && (
        <Table
          caption={t('room.title')}
          head={[t('room.organisation'), t('room.count')]}
          rows={counts.map(({ organisation: { id, name }, count: here }) => ({
            key: id,
            cells: [<bdi key={id}>{name}</bdi>, here],
          }))}
        />
      )}
      <p className={styles['quiet']}>{t('room.nothingElse')}</p>
      <ShowingRules />
      <TakeOut />
    </section>
  )
}

function WayOn({ combined, fewest }: Pick<MayShow, 'combined' | 'fewest'>) {
  const { t } = useTranslation('collect')
  const { id } = useDossier()
  return combined ? (
    <Link to={paths.reveal(id)} className={buttonClass('main', styles['on'])}>
      <span>{t('room.reveal')}</span>
      <Icon name="go" />
    </Link>
  ) : (
    <p className={styles['quiet']}>{t('room.notYet', { count: fewest })}</p>
  )
}
