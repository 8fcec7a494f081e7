import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { placesInWords } from '@/domain/answers/place-in-words'
import { useServices, useText } from '@/services'
import { Icon } from '@/ui/icon'
import styles from './history-buttons.module.css'
import { useHistoryKeys } from './use-history-keys'
import { useTravel, type Travelled } from './use-travel'

/** Undo and redo, also by the keys everyone knows, and a line that says what came of it. */
export function HistoryButtons({ dossier }: { readonly dossier: string }) {
  const { last, travel } = useTravel(dossier)
  useHistoryKeys(travel)
  return (
    <>
      <div className={styles['buttons']}>
        <StepButton way="back" onTravel={travel} />
        <StepButton way="forward" onTravel={travel} />
      </div>
      <Said last={last} />
    </>
  )
}

function StepButton({
  way,
  onTravel,
}: {
  readonly way: Travelled['way']
  readonly onTravel: (way: Travelled['way']) => void
}) {
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

/** Stands for a while, or until the dossier changes in another way. */
function Said({ last }: { readonly last: Travelled | null }) {
  const { t } = useTranslation()
  const text = useText()
  const { dossiers } = useServices()
  const isLatest = useStore(dossiers, ({ history: { past, future } }) => {
    const step = last?.way === 'back' ? future.at(-1) : past.at(-1)
    return step !== undefined && step.places === last?.places
  })
  const key = last?.way === 'back' ? 'history:undone' : 'history:redone'
  return (
    <div role="status" className={styles['said']}>
      {last !== null && isLatest && <p key={last.turn}>{t(key, { what: text(placesInWords(last.places)) })}</p>}
    </div>
  )
}
