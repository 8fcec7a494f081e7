import { useEffect, useState, type RefObject } from 'react'
import { useServices } from '@/services'

/** Lets what the room sees fill its screen. */
export interface Filling {
  readonly filled: boolean
  /** Whether it was asked for in vain. */
  readonly refused: boolean
  readonly toggle: () => void
}

/** `place` is what fills the screen, in `document`. */
export function useFilling(place: RefObject<HTMLElement | null>, document: Document): Filling {
  const { projector } = useServices().platform
  const [filled, setFilled] = useState(false)
  const [refused, setRefused] = useState(false)

  useEffect(() => projector.onFill(document, setFilled), [projector, document])

  function toggle() {
    const element = place.current
    if (filled) projector.unfill(document)
    else if (element === null || !projector.canFill(element)) setRefused(true)
    else
      void projector.fill(element).then((done) => {
        setRefused(!done)
        // Off the button that was pressed: there the space bar would leave the full screen again, and its ring stands on every screen.
        if (done) element.focus({ preventScroll: true })
      })
  }

  return { filled, refused, toggle }
}
