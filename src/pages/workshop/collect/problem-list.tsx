import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { LongList } from './long-list'
import styles from './problem-list.module.css'
import { ProblemWords } from './problem-words'

/** More rows than this are drawn only where they are looked at. */
const MOST_DRAWN = 60

/** Everything that did not go in, or did so with a remark: one line each, whatever it was. */
export function ProblemList() {
  const { t } = useTranslation('collect')
  const { collecting } = useServices()
  const lines = useStore(collecting, (state) => state.lines)
  const empty = useRef<HTMLParagraphElement>(null)
  if (lines.length === 0)
    return (
      <p ref={empty} tabIndex={-1} className="visually-hidden">
        {t('problems.none')}
      </p>
    )

  function clear() {
    collecting.getState().clear()
    // The button went with the list.
    requestAnimationFrame(() => empty.current?.focus())
  }

  function takeInstead(id: number) {
    // oxlint-disable-next-line react/hooks -- a verb of the store, no hook
    collecting.getState().useInstead(id)
  }

  return (
    <section className={styles['problems']} aria-labelledby="collect-problems">
      <div className={styles['head']}>
        <h2 id="collect-problems">{t('problems.title', { count: lines.length })}</h2>
        <Button kind="quiet" onClick={clear}>
          {t('problems.clear')}
        </Button>
      </div>
      {lines.length > MOST_DRAWN ? (
        <LongList lines={lines} onInstead={takeInstead} />
      ) : (
        <ul className={styles['list']}>
          {lines.map((line) => (
            <li key={line.id} className={styles['row']}>
              <ProblemWords line={line} onInstead={takeInstead} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
