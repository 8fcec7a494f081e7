import { useEffect } from 'react'

/** Presses the door of the start page that was pressed before the program ran, as the first look remembers it. */
export function usePressedDoor(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    const pressed = dataset['door']
    if (pressed === undefined) return
    delete dataset['door']
    document.querySelector<HTMLElement>(`[data-door="${CSS.escape(pressed)}"]`)?.click()
  }, [])
}
