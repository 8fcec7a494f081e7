import { useTranslation } from 'react-i18next'
import { addAction } from '@/domain/answers/change-decision'
import type { Advice } from '@/domain/advice/advice'
import { useChange, useServices } from '@/services'
import { Button } from '@/ui/button'
import { SignalSign } from '@/ui/signal-sign'
import { useActions } from '@/parts/decision/use-actions'
import styles from './advice-card.module.css'

/** Makes an action of one step of an advice; says so once it is one. */
export function StepToAction({ step, feeds }: { readonly step: string; readonly feeds: Advice['feeds'] }) {
  const { t } = useTranslation()
  const { platform } = useServices()
  const change = useChange()
  const isAction = useActions().some(({ text }) => text === step)

  function add() {
    const document = feeds === 'all' ? null : (feeds[0] ?? null)
    change((dossier) =>
      addAction(dossier, { id: platform.newId(), text: step, owner: '', due: '', document, done: false }),
    )
  }

  return (
    <span className={styles['toAction']}>
      {!isAction && (
        <Button kind="quiet" onClick={add} aria-label={t('result:advice.toActionOf', { step })}>
          {t('result:advice.toAction')}
        </Button>
      )}
      <output className={styles['isAction']}>
        {isAction && (
          <>
            <SignalSign shape="tick" />
            {t('result:advice.isAction')}
          </>
        )}
      </output>
    </span>
  )
}
