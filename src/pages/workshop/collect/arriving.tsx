import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import type { Collecting } from '@/store/collecting'
import { Button } from '@/ui/button'
import styles from './arriving.module.css'
import { useGoing } from './use-going'
import { useWorkshop } from './use-workshop'

/** How far the reading is, with the way to stop it, and what came of all that was brought. */
export function Arriving() {
  const { t } = useTranslation('collect')
  const { collecting } = useServices()
  const running = useStore(collecting, (state) => state.running)
  const collected = useStore(collecting, (state) => state.collected)
  const isLatest = useIsLatest(collected)
  const words = useRef<HTMLParagraphElement>(null)
  return (
    <div className={styles['arriving']}>
      {running !== null && (
        <Running
          running={running}
          onCancel={() => collecting.getState().cancel()}
          onGone={() => words.current?.focus()}
        />
      )}
      <p ref={words} tabIndex={-1} role="status" className={running === null ? styles['words'] : 'visually-hidden'}>
        {running !== null && t('arriving.far', { done: toldOf(running), of: running.of })}
        {running === null && isLatest && collected.brought > 0 && t('arriving.done', { ...collected })}
      </p>
    </div>
  )
}

/** Whether nothing was undone since it was counted: then the counts say what is no longer so. */
function useIsLatest(collected: Collecting['collected']): boolean {
  const { contributions } = useWorkshop()
  const [counted, setCounted] = useState({ collected, contributions })
  if (counted.collected !== collected) setCounted({ collected, contributions })
  return counted.collected !== collected || counted.contributions === contributions
}

type Far = NonNullable<Collecting['running']>

function Running({
  running,
  onCancel,
  onGone,
}: {
  readonly running: Far
  readonly onCancel: () => void
  /** It goes away while the focus is on it. */
  readonly onGone: () => void
}) {
  const { t } = useTranslation('collect')
  const stop = useGoing<HTMLButtonElement>(onGone)
  return (
    <div className={styles['running']}>
      <p id="collect-running" className={styles['far']}>
        {t('arriving.far', running)}
      </p>
      <progress aria-labelledby="collect-running" max={Math.max(running.of, 1)} value={running.done} />
      <Button ref={stop} onClick={onCancel}>
        {t('arriving.cancel')}
      </Button>
    </div>
  )
}

/** Into so many parts the reading is cut for who hears it. */
const TOLD = 4

/** How far it is, for the ear: a few times only, however much is read. */
function toldOf({ done, of }: Far): number {
  const step = Math.max(Math.ceil(of / TOLD), 1)
  return Math.floor(done / step) * step
}
