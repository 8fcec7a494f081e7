import { useEffect } from 'react'

/** Fields in which the browser undoes what was typed; the keys are theirs while someone is in one. */
const WRITING = 'textarea, input:not([type]), input[type="text"], [contenteditable]'

/**
 * Ctrl+Z (Cmd+Z) for back; Ctrl+Shift+Z or Ctrl+Y for forward. Not while a question in a dialog waits for its answer,
 * and never in a field with text: there the browser has its own way back, and two would fight over one key.
 */
export function useHistoryKeys(travel: (way: 'back' | 'forward') => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event)
      if (way === null || event.defaultPrevented || isWriting(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      travel(way)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [travel])
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'back' | 'forward' | null {
  if (altKey || ctrlKey === metaKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'forward' : 'back'
  return letter === 'y' && ctrlKey && !shiftKey ? 'forward' : null
}

function isWriting(target: EventTarget | null) {
  return target instanceof Element && target.matches(WRITING)
}
