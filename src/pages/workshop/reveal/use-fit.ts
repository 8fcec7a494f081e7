import { useLayoutEffect, type RefObject } from 'react'

const STEP = 0.04
const SMALLEST = 0.4

/** Makes the text of an element as much smaller as it takes for all of it to fit: nothing may scroll on the wall. */
export function useFit(place: RefObject<HTMLElement | null>, on: boolean): void {
  useLayoutEffect(() => {
    const element = place.current
    const view = element?.ownerDocument.defaultView
    if (!on || element === null || view === null || view === undefined) return
    const fit = () => {
      for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
        element.style.setProperty('--fit', scale.toFixed(2))
        if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1) return
      }
    }
    fit()
    // Letters that come in later are wider or narrower than those that stood in for them.
    void element.ownerDocument.fonts?.ready.then(fit)
    view.addEventListener('resize', fit)
    return () => view.removeEventListener('resize', fit)
  })
}
