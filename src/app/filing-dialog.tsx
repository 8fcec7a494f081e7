import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Dossier } from '@/domain/answers/dossier'
import { useServices } from '@/services'
import type { NotSaved } from '@/store/save-as-file'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import styles from './filing-dialog.module.css'

/** What there is to say when a dossier was not saved in its file. Nothing when it was: the status of the dossier tells that. */
export function FilingDialog() {
  const { step } = useStore(useServices().filing)
  switch (step.kind) {
    case 'idle':
      return null
    case 'changed':
      return <Changed dossier={step.dossier} file={step.file.name} />
    case 'failed':
      return <Failed dossier={step.dossier} file={step.name} problem={step.problem} />
  }
}

function Changed({ dossier, file }: { readonly dossier: Dossier; readonly file: string }) {
  const { t } = useTranslation()
  const { replace, saveElsewhere, dismiss } = useStore(useServices().filing)
  return (
    <Dialog
      title={t('filing.changedTitle')}
      onClose={dismiss}
      actions={
        <>
          <Button kind="main" onClick={() => void saveElsewhere(dossier)}>
            {t('filing.elsewhere')}
          </Button>
          <Button onClick={() => void replace()}>{t('filing.replace')}</Button>
          <Button kind="quiet" onClick={dismiss}>
            {t('button.cancel')}
          </Button>
        </>
      }
    >
      <p dir="auto">{t('filing.changedBody', { file })}</p>
    </Dialog>
  )
}

function Failed({
  dossier,
  file,
  problem,
}: {
  readonly dossier: Dossier
  readonly file: string
  readonly problem: NotSaved
}) {
  const { t } = useTranslation()
  const { saveElsewhere, download, dismiss } = useStore(useServices().filing)
  return (
    <div className={styles['failed']}>
      <Notice kind="trouble" live>
        <p dir="auto">{t(`filing.failed.${problem}`, { file })}</p>
        <div className={styles['actions']}>
          {/* What is too large is so under another name too. */}
          {problem !== 'too-large' && (
            <>
              <Button onClick={() => void download(dossier)}>{t('filing.download')}</Button>
              <Button onClick={() => void saveElsewhere(dossier)}>{t('filing.elsewhere')}</Button>
            </>
          )}
          <Button kind="quiet" onClick={dismiss}>
            {t('button.close')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
