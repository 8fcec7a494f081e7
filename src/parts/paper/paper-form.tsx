import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Questionnaire } from '@/exports/documents/questionnaire'
import type { Language } from '@/i18n/languages'
import { useLanguage } from '@/services'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import { LanguageChoice } from '../language/language-choice'
import styles from './paper-form.module.css'
import { useFormMaking, type FormMaking } from './use-form-making'

/** The questions as a form to print: in which language, the button that makes it, and how far it is. */
export function PaperForm({
  form,
  main = false,
}: {
  readonly form: Questionnaire
  /** Whether this is what its page is for. */
  readonly main?: boolean
}) {
  const { t } = useTranslation('form')
  const screen = useLanguage()
  const [chosen, setChosen] = useState<Language | null>(null)
  const { making, make, cancel } = useFormMaking()
  const start = useRef<HTMLButtonElement>(null)
  const language = chosen ?? screen
  const busy = making.kind === 'making'

  /** The button to stop goes away; the focus goes back to where it began. */
  function stop() {
    start.current?.focus()
    cancel()
  }

  return (
    <div className={styles['form']}>
      <LanguageChoice question={t('screen.language')} chosen={language} onChoose={setChosen} />
      <div className={styles['bar']}>
        <Button
          ref={start}
          kind={main ? 'main' : 'plain'}
          icon={<Icon name="save" />}
          aria-disabled={busy}
          onClick={() => void make(form, language)}
        >
          {t('screen.make')}
        </Button>
        {busy && <Progress making={making} onCancel={stop} />}
        <p role="status" className={busy ? 'visually-hidden' : styles['said']}>
          {busy && t('report:making.start')}
          {making.kind === 'made' && t('report:making.made', { file: making.file })}
          {making.kind === 'cancelled' && t('report:making.cancelled')}
        </p>
      </div>
      {making.kind === 'failed' && (
        <Notice kind="trouble" live>
          {t('screen.failed')}
        </Notice>
      )}
    </div>
  )
}

/** The start and the end are read out, each page is not. */
function Progress({
  making: { done, of },
  onCancel,
}: {
  readonly making: Extract<FormMaking, { readonly kind: 'making' }>
  readonly onCancel: () => void
}) {
  const { t } = useTranslation('form')
  const label = useId()
  return (
    <div className={styles['progress']}>
      <p id={label}>{of === 0 ? t('report:making.start') : t('report:making.page', { done, of })}</p>
      <progress aria-labelledby={label} max={1} value={of === 0 ? 0 : done / of} />
      <Button onClick={onCancel}>{t('common:button.cancel')}</Button>
    </div>
  )
}
