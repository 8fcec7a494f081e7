import { Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { useServices } from '@/services'
import { Popover } from '@/ui/popover'
import { BarNews } from './bar-news'
import styles from './dossier-tools.module.css'
import { HistoryButtons } from './history-buttons'
import { KeepingPanel } from './keeping-panel'
import { KeepingStatus } from './keeping-status'
import { QuestionOfPanel, type PanelQuestion } from './question-of-panel'
import { SaveInBar } from './save-in-bar'
import { useNews } from './use-news'
import { useTravel } from './use-travel'

/** What can be done with the open dossier wherever one is in it: see and choose where it is kept, undo, save as a file. */
export function DossierTools({ dossier }: { readonly dossier: string }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const { dossiers, saveAsFile, filing } = useServices()
  const [told, tell] = useNews()
  const travel = useTravel(dossier, tell)
  const [asked, setAsked] = useState<PanelQuestion>(null)

  const save = useCallback(async () => {
    const { dossier: open } = dossiers.getState()
    if (open === null || !(await saveAsFile(open))) return
    const { filed } = filing.getState()
    if (filed !== null) tell({ kind: 'filed', filed })
  }, [dossiers, saveAsFile, filing, tell])

  return (
    <>
      <div className={styles['keeping']}>
        {/* A panel that led to another page is done. */}
        <Popover key={pathname} line={<KeepingStatus />} name={t('keeping.panel')}>
          <Suspense>
            <KeepingPanel
              dossier={dossier}
              onSave={() => void save()}
              onShare={() => setAsked('share')}
              onRemove={() => setAsked('remove')}
            />
          </Suspense>
        </Popover>
      </div>
      <div className={styles['tools']}>
        <HistoryButtons onTravel={travel} />
        <SaveInBar onSave={() => void save()} />
      </div>
      <QuestionOfPanel asked={asked} dossier={dossier} tell={tell} onClose={() => setAsked(null)} />
      <BarNews told={told} />
    </>
  )
}
