import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import styles from './presenter.module.css'

/** After the last screen, the room talks. */
export function ToAgenda() {
  const { t } = useTranslation('reveal')
  const { id } = useDossier()
  return (
    <Link to={paths.agenda(id)} className={buttonClass('plain', styles['on'])}>
      {t('toAgenda')}
    </Link>
  )
}
