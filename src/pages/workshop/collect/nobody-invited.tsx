import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { buttonClass } from '@/ui/button'
import { Notice } from '@/ui/notice'

/** Nothing can come in of an organisation that is not invited. */
export function NobodyInvited() {
  const { t } = useTranslation('collect')
  const { id } = useDossier()
  return (
    <Notice
      actions={
        <Link to={paths.prepare(id)} className={buttonClass('plain')}>
          {t('nobody.prepare')}
        </Link>
      }
    >
      {t('nobody.body')}
    </Notice>
  )
}
