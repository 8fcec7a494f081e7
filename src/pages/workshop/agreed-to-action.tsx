import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { addAction } from '@/domain/answers/change-decision'
import { useActions } from '@/parts/decision/use-actions'
import { useChange, useServices } from '@/services'
import { Button } from '@/ui/button'
import { SignalSign } from '@/ui/signal-sign'
import styles from './agreed-to-action.module.css'

/** Makes an action of what was agreed at a point, in one click; says so once it is one. Nothing as long as nothing was agreed. */
export function AgreedToAction({ agreed }: { readonly agreed: string }) {
  const { t } = useTranslation('agenda')
  const { platform } = useServices()
  const change = useChange()
  const told = useRef<HTMLOutputElement>(null)
  const text = agreed.trim()
  const isAction = useActions().some((action) => action.text.trim() === text)

  function add() {
    const id = platform.newId()
    change((dossier) => addAction(dossier, { id, text, owner: '', due: '', document: null, done: false }))
    // The button goes away: whoever came by keyboard goes on from here.
    told.current?.focus()
  }

  return (
    <div className={styles['toAction']}>
      {text !== '' && !isAction && (
        <Button onClick={add} aria-label={t('talk.toActionOf', { agreed: text })}>
          {t('talk.toAction')}
        </Button>
      )}
      <output ref={told} tabIndex={-1} className={styles['isAction']}>
        {text !== '' && isAction && (
          <>
            <SignalSign shape="tick" />
            {t('talk.isAction')}
          </>
        )}
      </output>
    </div>
  )
}
