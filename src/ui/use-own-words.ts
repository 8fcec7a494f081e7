import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/**
 * A key for a field with text, another one when its words were changed from outside, as by undoing. The browser would go on
 * to undo strokes in words that are no longer there, and put pieces of the old among the new; a fresh field knows none.
 * The field in which someone writes stays as it is.
 */
export function useOwnWords(value: string, field: RefObject<HTMLElement | null>) {
  const written = useRef(value)
  const [key, setKey] = useState(0)

  useLayoutEffect(() => {
    if (written.current === value) return
    written.current = value
    // oxlint-disable-next-line react/set-state-in-effect -- where the focus is, only the drawn page knows
    if (field.current !== document.activeElement) setKey((before) => before + 1)
  }, [value, field])

  const noteWritten = (words: string) => {
    written.current = words
  }
  return { key, noteWritten }
}
