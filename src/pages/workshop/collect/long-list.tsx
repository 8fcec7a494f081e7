import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { CollectedLine } from '@/store/collecting'
import styles from './problem-list.module.css'
import { ProblemWords } from './problem-words'

/** How high a row is before it was measured, in px. */
const GUESS = 96
/** How many rows lie ready beyond what is in sight. */
const BESIDE = 6
/** How many rows a page is, for the keys that go by pages. */
const PAGE = 10

/**
 * Thousands of lines, of which only those in sight are drawn. Each says its place among all of them. One row is in the tab
 * order; the arrow keys go from row to row, and its button comes after it.
 */
export function LongList({
  lines,
  onInstead,
}: {
  readonly lines: readonly CollectedLine[]
  readonly onInstead: (line: number) => void
}) {
  const { t } = useTranslation('collect')
  const frame = useRef<HTMLDivElement>(null)
  const rows = useRows(lines, frame)
  return (
    <div ref={frame} className={styles['frame']}>
      <p id="collect-list-keys" className="visually-hidden">
        {t('problems.keys')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys walk through rows that are not all drawn */}
      <ul
        className={styles['all']}
        aria-labelledby="collect-problems"
        aria-describedby="collect-list-keys"
        style={{ blockSize: rows.height }}
        onKeyDown={rows.goByKey}
        onFocus={rows.standAt}
      >
        {rows.drawn.map(({ index, start }) => {
          const line = lines[index]
          return line === undefined ? null : (
            <li
              key={line.id}
              ref={rows.measure}
              data-index={index}
              className={`${styles['row']} ${styles['placed']}`}
              style={{ insetBlockStart: start }}
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- only so does the keyboard come by every row
              tabIndex={index === rows.here ? 0 : -1}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
            >
              <ProblemWords line={line} onInstead={onInstead} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Which rows are drawn, on which the person stands, and the keys that go on from there. */
function useRows(lines: readonly CollectedLine[], frame: RefObject<HTMLDivElement | null>) {
  const [stands, setStands] = useState(0)
  const here = Math.min(stands, lines.length - 1)
  // oxlint-disable-next-line react/incompatible-library -- what it gives is used here only, and never remembered
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    getItemKey: (index) => lines[index]?.id ?? index,
    estimateSize: () => GUESS,
    overscan: BESIDE,
    // The row with the focus stays, wherever it was scrolled to.
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), here])].toSorted((a, b) => a - b),
  })

  function goByKey(event: KeyboardEvent) {
    const next = rowOfKey(event.key, here, lines.length)
    if (next === null) return
    event.preventDefault()
    setStands(next)
    virtual.scrollToIndex(next)
    focusSoon(frame.current, next)
  }
  /** A button in a row is a way to come there too. */
  function standAt({ target }: FocusEvent) {
    const row = target.closest<HTMLElement>('[data-index]')?.dataset['index']
    if (row !== undefined) setStands(Number(row))
  }

  return {
    drawn: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    here,
    standAt,
    goByKey,
  }
}

/** After the frame in which the row is drawn. */
function focusSoon(frame: HTMLElement | null, index: number) {
  requestAnimationFrame(() => frame?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus())
}

function rowOfKey(key: string, here: number, count: number): number | null {
  const goal = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    PageDown: here + PAGE,
    PageUp: here - PAGE,
    Home: 0,
    End: count,
  }
  const wanted = Object.entries(goal).find(([name]) => name === key)?.[1]
  return wanted === undefined ? null : Math.min(Math.max(wanted, 0), count - 1)
}
