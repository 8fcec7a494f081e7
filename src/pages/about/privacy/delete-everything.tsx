import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import { Part } from '../part'

type Step = 'idle' | 'sure' | 'done' | 'failed'

/** Takes everything out of this browser, after one question; it does not promise more than a browser can do. */
export function DeleteEverything() {
  const { t } = useTranslation('privacy')
  const { shelf, forgetEverything } = useServices()
  const [step, setStep] = useState<Step>('idle')
  const kept = useStore(shelf.view, ({ entries }) => entries?.filter(({ kind }) => kind !== 'lost').length ?? 0)

  async function ask() {
    await shelf.refresh()
    setStep('sure')
  }

  async function removeAll() {
    const done = await forgetEverything()
    setStep(done.ok ? 'done' : 'failed')
  }

  return (
    <Part heading={t('delete.heading')}>
      <p>{t('delete.body')}</p>
      <p>{t('delete.one')}</p>
      <p>{t('delete.honest')}</p>
      <p>
        <Button kind="trouble" onClick={() => void ask()}>
          {t('delete.button')}
        </Button>
      </p>
      <div role="status">
        {step === 'done' && <Notice>{t('delete.done')}</Notice>}
        {step === 'failed' && <Notice kind="trouble">{t('delete.failed')}</Notice>}
      </div>
      {step === 'sure' && (
        <Dialog
          title={t('delete.sure')}
          onClose={() => setStep('idle')}
          actions={
            <>
              <Button onClick={() => setStep('idle')}>{t('delete.no')}</Button>
              <Button kind="trouble" onClick={() => void removeAll()}>
                {t('delete.yes')}
              </Button>
            </>
          }
        >
          <p>{t('delete.count', { count: kept })}</p>
        </Dialog>
      )}
    </Part>
  )
}
