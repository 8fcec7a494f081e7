import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useStore } from 'zustand'
import type { Dossier } from '@/domain/answers/dossier'
import { paths, resumePath } from '@/paths'
import { useServices, useText } from '@/services'
import type { OpeningStep } from '@/store/opening-step'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import styles from './opening-dialog.module.css'
import { UnlockForm } from './unlock-form'

/** What there is to say while a file is opened, from wherever that was asked. Goes to the dossier once it is open. */
export function OpeningDialog() {
  const { t } = useTranslation()
  const text = useText()
  const navigate = useNavigate()
  const { opening } = useServices()
  const { step, dismiss } = useStore(opening)

  useEffect(() => {
    const path = pathFrom(step)
    if (path === null) return
    dismiss()
    void navigate(path)
  }, [step, dismiss, navigate])

  switch (step.kind) {
    case 'idle':
    case 'opened':
    case 'invited':
    case 'collected':
      return null
    case 'refused':
      return (
        <div className={styles['refused']}>
          <Notice kind="trouble" live actions={<Button onClick={dismiss}>{t('button.close')}</Button>}>
            {text(step.why)}
          </Notice>
        </div>
      )
    case 'locked':
      return <Locked key={step.file} file={step.file} />
    case 'here-already':
      return <HereAlready file={step.file} dossier={step.dossier} mayReplace={step.mayReplace} />
  }
}

/** Where a file leads that asks nothing more; null while it does. */
function pathFrom(step: OpeningStep): string | null {
  switch (step.kind) {
    case 'opened':
      return resumePath(step.dossier)
    case 'invited':
      return paths.invitation(step.setting)
    case 'collected':
      return paths.collect(step.workshop)
    case 'idle':
    case 'refused':
    case 'locked':
    case 'here-already':
      return null
  }
}

function Locked({ file }: { readonly file: string }) {
  const { t } = useTranslation()
  const { unlock, dismiss } = useStore(useServices().opening)
  return (
    <Dialog title={t('unlock.title')} onClose={dismiss}>
      <p dir="auto">{t('unlock.file', { file })}</p>
      <UnlockForm
        onTry={unlock}
        actions={
          <Button kind="quiet" onClick={dismiss}>
            {t('button.cancel')}
          </Button>
        }
      />
    </Dialog>
  )
}

function HereAlready({
  file,
  dossier,
  mayReplace,
}: {
  readonly file: string
  readonly dossier: Dossier
  readonly mayReplace: boolean
}) {
  const { t } = useTranslation()
  const { replace, putBeside, dismiss } = useStore(useServices().opening)
  const title = dossier.title.trim() === '' ? t('dossier.untitled') : dossier.title
  return (
    <Dialog
      title={t('opening.hereTitle')}
      onClose={dismiss}
      actions={
        <>
          <Button kind="main" onClick={() => void putBeside(t('dossier.copyOf', { title }))}>
            {t('opening.beside')}
          </Button>
          {mayReplace && <Button onClick={() => void replace()}>{t('opening.replace')}</Button>}
          <Button kind="quiet" onClick={dismiss}>
            {t('button.cancel')}
          </Button>
        </>
      }
    >
      <p dir="auto">{t('opening.hereBody', { file, title })}</p>
    </Dialog>
  )
}
