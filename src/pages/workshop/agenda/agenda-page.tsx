import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { NotLookedYet } from '@/parts/room/not-looked-yet'
import { useRoom } from '@/parts/room/use-room'
import { PageHead } from '@/ui/page-head'
import { ScriptPanel } from '../script/script-panel'
import styles from './agenda-page.module.css'
import { Conversation } from './conversation'

/** The conversation: what to talk about, why, and what was said and agreed. The script stands beside it. */
export function AgendaPage() {
  const { t } = useTranslation('agenda')
  const { report, notLookedYet } = useRoom('anew')
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <PageHead name={t('name')} title={t('title')}>
          {t('lead')}
        </PageHead>
      </div>
      <div className={styles['beside']}>
        <ScriptPanel />
      </div>
      <div className={styles['talk']}>{notLookedYet ? <NotLookedYet /> : <Talk report={report} />}</div>
    </div>
  )
}

function Talk({ report }: { readonly report: RoomReport | null }) {
  const { t } = useTranslation('agenda')
  return report === null ? <output>{t('counting')}</output> : <Conversation report={report} />
}
