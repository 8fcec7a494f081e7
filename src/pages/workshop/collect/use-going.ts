import { useLayoutEffect, useRef } from 'react'

/** For an element that goes away while the focus is on it: `onGone` gives the focus to another before it is lost. */
export function useGoing<Kind extends HTMLElement>(onGone: () => void) {
  const element = useRef<Kind>(null)
  const gone = useRef(onGone)

  useLayoutEffect(() => {
    const here = element.current
    const goes = gone.current
    return () => {
      if (here !== null && here === document.activeElement) goes()
    }
  }, [])

  return element
}
