import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Message } from '@/domain/message'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { buttonClass } from '@/ui/button'
import { PageHead } from '@/ui/page-head'
import styles from './missing-page.module.css'
import { UnlockForm } from './unlock-form'

/** What stands at the address of a dossier that asks for its passphrase first. */
export function LockedDossier({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { shelf } = useServices()

  async function attempt(passphrase: string): Promise<Message | null> {
    const opened = await shelf.unlock(id, passphrase)
    return opened.ok ? null : opened.problem
  }
  return (
    <div className={styles['missing']}>
      <PageHead name={t('unlock.title')} title={t('unlock.title')}>
        {t('unlock.body')}
      </PageHead>
      <UnlockForm
        onTry={attempt}
        actions={
          <Link to={paths.start()} className={buttonClass('quiet')}>
            {t('missing.start')}
          </Link>
        }
      />
    </div>
  )
}
