import { useEffectEvent, useLayoutEffect } from 'react'

/** Where a key leads to: so many screens on, or the first or the last one. */
export type Move = 1 | -1 | 'first' | 'last'

/** The keys of a keyboard and of a remote for presenters; in each of the documents. */
export function useStepKeys(documents: readonly Document[], go: (move: Move) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const move = moveOf(event)
    if (move === null) return
    event.preventDefault()
    go(move)
  })
  // Before the screen is painted: the first key of a quick hand counts too.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event)
    documents.forEach((one) => one.addEventListener('keydown', hear))
    return () => documents.forEach((one) => one.removeEventListener('keydown', hear))
  }, [documents])
}

function moveOf(event: KeyboardEvent): Move | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey, defaultPrevented } = event
  if (defaultPrevented || ctrlKey || altKey || metaKey || isForThePlace(event)) return null
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return shiftKey ? null : 1
    case 'ArrowLeft':
    case 'PageUp':
      return shiftKey ? null : -1
    case ' ':
      return shiftKey ? -1 : 1
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return null
  }
}

/** Whether the key already means something where the focus is: in a field, in a table that scrolls, on what a space presses. */
function isForThePlace({ key, target }: KeyboardEvent): boolean {
  // One of the other window is no Element of this one.
  const place = target as Partial<Element> | null
  const within = (selector: string) => (place?.closest?.(selector) ?? null) !== null
  if (within('input, textarea, select, dialog, [contenteditable]')) return true
  if (key === ' ') return within('button, summary, a')
  return within('section[tabindex="0"]') && !key.startsWith('Page')
}
