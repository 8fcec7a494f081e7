import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import styles from './prepare-page.module.css'

/** On to who is in. */
export function WayOn() {
  const { t } = useTranslation('prepare')
  const { id } = useDossier()
  return (
    <nav aria-label={t('wizard:way.label')} className={styles['way']}>
      <Link to={paths.collect(id)} className={buttonClass('main')}>
        {t('onToCollect')}
      </Link>
    </nav>
  )
}
