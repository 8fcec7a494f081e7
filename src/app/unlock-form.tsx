import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Message } from '@/domain/message'
import { useServices, useText } from '@/services'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PassphraseField, ShowPassphrase } from '@/ui/passphrase-field'
import styles from './unlock-form.module.css'

/** Asks for the passphrase of something that is locked. What was open stays open until the passphrase is right. */
export function UnlockForm({
  onTry,
  actions,
}: {
  /** Tries a passphrase; gives why it did not open, or null when it did. */
  readonly onTry: (passphrase: string) => Promise<Message | null>
  /** Other ways on, beside the button. */
  readonly actions?: ReactNode
}) {
  const { t } = useTranslation()
  const text = useText()
  const { cipher } = useServices().platform
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Message | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => void (isGone.current = true)
  }, [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const why = await onTry(passphrase)
    if (isGone.current) return
    setBusy(false)
    setRefused(why)
    field.current?.focus()
    field.current?.select()
  }

  if (cipher === null)
    return (
      <div className={styles['form']}>
        <Notice kind="trouble">{t('unlock.cannot')}</Notice>
        <div className={styles['actions']}>{actions}</div>
      </div>
    )
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <PassphraseField
        ref={field}
        label={t('unlock.field')}
        value={passphrase}
        shown={shown}
        problem={refused === null ? null : text(refused)}
        onChange={setPassphrase}
      />
      <ShowPassphrase label={t('unlock.show')} shown={shown} onShow={setShown} />
      <div className={styles['actions']}>
        <Button type="submit" kind="main" aria-disabled={busy}>
          {busy ? t('unlock.busy') : t('unlock.open')}
        </Button>
        {actions}
      </div>
    </form>
  )
}
