import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Button, buttonClass } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Notice } from '@/ui/notice'
import styles from './close-page.module.css'

type Step = 'rest' | 'asked' | 'done' | 'failed'

/** Takes away what participants handed in, if that was agreed; says first what is lost, what stays, and what it cannot reach. */
export function WipeAnswers() {
  const { t } = useTranslation('close')
  const { dossiers, forgetContributions } = useServices()
  const count = useStore(dossiers, ({ dossier }) => dossier?.workshop?.contributions.length ?? 0)
  const shown = useStore(dossiers, ({ dossier }) => (dossier?.workshop?.shown?.ids.length ?? 0) > 0)
  const [step, setStep] = useState<Step>('rest')
  const heading = useRef<HTMLHeadingElement>(null)

  // The button that asked for it is gone by then.
  useEffect(() => {
    if (step === 'done') heading.current?.focus()
  }, [step])

  async function wipe() {
    const done = await forgetContributions()
    setStep(done.ok ? 'done' : 'failed')
  }

  const nothing = count === 0 && !shown
  return (
    <div className={styles['after']}>
      <h3 ref={heading} tabIndex={-1}>
        {t('wipe.heading')}
      </h3>
      <p>{t(nothing ? 'wipe.none' : 'wipe.body')}</p>
      {!nothing && (
        <p>
          <Button onClick={() => setStep('asked')}>{t('wipe.button')}</Button>
        </p>
      )}
      <output>{step === 'done' && t('wipe.done')}</output>
      {step === 'failed' && (
        <Notice kind="trouble" live>
          <p>{t('wipe.failed')}</p>
        </Notice>
      )}
      {step === 'asked' && <WipeDialog count={count} onWipe={() => void wipe()} onClose={() => setStep('rest')} />}
    </div>
  )
}

function WipeDialog({
  count,
  onWipe,
  onClose,
}: {
  readonly count: number
  readonly onWipe: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('close')
  const id = useStore(useServices().dossiers, ({ dossier }) => dossier?.id ?? '')
  return (
    <Dialog
      title={t('wipe.title')}
      onClose={onClose}
      actions={
        <>
          <Link to={paths.groupReport(id)} className={buttonClass('main')}>
            {t('wipe.first')}
          </Link>
          <Button kind="trouble" onClick={onWipe}>
            {t('wipe.do')}
          </Button>
          <Button onClick={onClose}>{t('common:button.cancel')}</Button>
        </>
      }
    >
      <p>{t('wipe.goes', { count })}</p>
      <p>{t('wipe.lost')}</p>
      <p>{t('wipe.stays')}</p>
      <p>{t('wipe.elsewhere')}</p>
    </Dialog>
  )
}
