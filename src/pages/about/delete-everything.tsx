import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Part } from './part'

type Step = 'idle' | 'sure' | 'done' | 'failed'

/** Takes everything out of this browser, after one question; it does not promise more than a browser can do. */
export function DeleteEverything() {
  const { t } = useTranslation()
  const { shelf, forgetEverything } = useServices()
  const [step, setStep] = useState<Step>('idle')
  const kept = useStore(shelf.view, ({ entries }) => entries?.length ?? 0)

  async function ask() {
    await shelf.refresh()
    setStep('sure')
  }

  async function removeAll() {
    const done = await forgetEverything()
    setStep(done.ok ? 'done' : 'failed')
  }

  return (
    <Part heading={t('about:privacy.delete.heading')}>
      <p>{t('about:privacy.delete.body')}</p>
      <p>{t('about:privacy.delete.honest')}</p>
      <p>
        <Button kind="trouble" onClick={() => void ask()}>
          {t('about:privacy.delete.button')}
        </Button>
      </p>
      <output>{(step === 'done' || step === 'failed') && t(`about:privacy.delete.${step}`)}</output>
      {step === 'sure' && (
        <Dialog
          title={t('about:privacy.delete.sure')}
          onClose={() => setStep('idle')}
          actions={
            <>
              <Button onClick={() => setStep('idle')}>{t('about:privacy.delete.no')}</Button>
              <Button kind="trouble" onClick={() => void removeAll()}>
                {t('about:privacy.delete.yes')}
              </Button>
            </>
          }
        >
          <p>{t('about:privacy.delete.count', { count: kept })}</p>
        </Dialog>
      )}
    </Part>
  )
}
