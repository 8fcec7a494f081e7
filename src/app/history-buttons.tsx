import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { Icon } from '@/ui/icon'
import styles from './history-buttons.module.css'
import { useHistoryKeys } from './use-history-keys'

type Travel = (way: 'back' | 'forward') => void

/** Undo and redo, also by the keys everyone knows. */
export function HistoryButtons({ onTravel }: { readonly onTravel: Travel }) {
  useHistoryKeys(onTravel)
  return (
    <div className={styles['buttons']}>
      <StepButton way="back" onTravel={onTravel} />
      <StepButton way="forward" onTravel={onTravel} />
    </div>
  )
}

function StepButton({ way, onTravel }: { readonly way: 'back' | 'forward'; readonly onTravel: Travel }) {
  const { t } = useTranslation()
  const { dossiers } = useServices()
  const available = useStore(dossiers, ({ history }) => (way === 'back' ? history.past : history.future).length > 0)
  const name = t(way === 'back' ? 'button.undo' : 'button.redo')
  return (
    // Not "disabled", which would take the focus away from who undoes the last step.
    <button
      type="button"
      className={styles['button']}
      title={name}
      aria-disabled={!available}
      onClick={() => available && onTravel(way)}
    >
      <Icon name={way === 'back' ? 'undo' : 'redo'} />
      <span>{name}</span>
    </button>
  )
}
