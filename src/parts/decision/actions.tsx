import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addAction, changeAction, removeAction } from '@/domain/answers/change-decision'
import type { Action } from '@/domain/answers/decision'
import { useChange, useServices } from '@/services'
import { Button } from '@/ui/button'
import { useActions } from './use-actions'
import { ActionRow } from './action-row'
import styles from './decision.module.css'
import { RemovedLine, stillGone } from './removed-line'

/** Who does what by when, and the document it feeds; `intro` says where actions come from on this page. */
export function Actions({ intro }: { readonly intro: string }) {
  const { t } = useTranslation()
  const { platform } = useServices()
  const change = useChange()
  const actions = useActions()
  const [fresh, setFresh] = useState<string | null>(null)
  const [removed, setRemoved] = useState<Action | null>(null)

  function add() {
    const id = platform.newId()
    setFresh(id)
    change((dossier) => addAction(dossier, { id, text: '', owner: '', due: '', document: null, done: false }))
  }

  function remove(action: Action) {
    change((dossier) => removeAction(dossier, action.id))
    setRemoved(action)
  }

  function putBack(action: Action) {
    change((dossier) => addAction(dossier, action))
    setRemoved(null)
  }

  return (
    <div className={styles['group']}>
      <h3 id="actions" tabIndex={-1}>
        {t('decision:actions.heading')}
      </h3>
      <p className={styles['hint']}>{intro}</p>
      {actions.length === 0 ? (
        <p>{t('decision:actions.none')}</p>
      ) : (
        <ol className={styles['rows']}>
          {actions.map((action, index) => (
            <ActionRow
              key={action.id}
              action={action}
              number={index + 1}
              isFresh={action.id === fresh}
              onChange={(part) => change((dossier) => changeAction(dossier, action.id, part))}
              onRemove={() => remove(action)}
            />
          ))}
        </ol>
      )}
      <RemovedLine removed={stillGone(removed, actions)} words={t('decision:removed.action')} onUndo={putBack} />
      <p>
        <Button onClick={add}>{t('decision:actions.add')}</Button>
      </p>
    </div>
  )
}
